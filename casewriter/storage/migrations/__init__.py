"""How the tables came to be what they are: one revision for every change, in `versions`."""

from pathlib import Path as File

from sqlalchemy import Connection

from casewriter.domain.errors import BadInput

HEAD = "0002"
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
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if version is not None and version not in known:
        raise BadInput("library_too_new", path=where, version=version)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
