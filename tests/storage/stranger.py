"""Opens a library as somebody who may not write there, and says what came of it."""

import getpass  # noqa: F401
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import alembic.command  # loaded before the rights to read it are given up
import alembic.config
import alembic.script  # noqa: F401
import filelock  # noqa: F401
import sqlalchemy.dialects.sqlite  # noqa: F401

import casewriter.storage.attachments
import casewriter.storage.cases
import casewriter.storage.folder
import casewriter.storage.here
import casewriter.storage.holder  # noqa: F401
from casewriter.domain.errors import CasewriterError
from casewriter.storage import open_library
from tests.storage.desk import a_case

NOBODY = 65_534

if os.getuid() == 0:
    # The superuser may write everywhere.
    os.setuid(NOBODY)
try:
    library = open_library(Path(sys.argv[1]), lambda: datetime.now(UTC))
    sys.stdout.write(f"{len(library.cases.summaries())} cases, {library.take().reason}, ")
    library.cases.create(a_case())
except CasewriterError as error:
    sys.stdout.write(f"{type(error).__name__} {error.code}\n")
