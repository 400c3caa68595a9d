"""How the tables came to be what they are: one revision for every change, in `versions`."""

from pathlib import Path as File
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from casewriter.domain.errors import BadInput

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0003"
"""The newest revision. Alembic takes 0.2 s to load: only a library at another needs it."""

FOLDER = File(__file__).parent


def upgrade(connection: Connection, version: str | None, where: str) -> None:
    """Bring a library to `HEAD` inside the transaction that the connection is in.

    Args:
        connection: in a writing transaction.
        version: what the library is at; None for an empty database.
        where: its name in messages.

    Raises:
        BadInput: `library_too_new`, where a later casewriter made it.
    """
    from alembic import command

    if version is not None and version not in known_versions():
        raise BadInput("library_too_new", path=where, version=version)
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def known_versions() -> frozenset[str]:
    """Every version that a library may be at, the newest included."""
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(_config()).walk_revisions()
    return frozenset(script.revision for script in scripts)


def _config() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    return config
