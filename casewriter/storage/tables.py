"""The tables of a library. Types and constraints are those that every database has.

JSON stands in bytes, as msgspec writes it: the database keeps it and never looks inside. Moments
are microseconds since 1970 in UTC, which sort and compare everywhere alike.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

cases = Table(
    "cases",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("template", Text, nullable=False),
    Column("template_version", Integer, nullable=False),
    Column("country", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("source_language", Text, nullable=False),
    Column("languages", LargeBinary, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("place_path", Text, nullable=False),
    Column("place_language", Text, nullable=False),
    Column("place_caret", Integer, nullable=False),
    Column("tally", LargeBinary, nullable=False),
)
"""The small facts of each case, and where its writer was."""

parts = Table(
    "parts",
    metadata,
    Column("case_no", ForeignKey("cases.no"), primary_key=True),
    Column("name", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)
"""The large facts (attachments, records, unknown keys), apart so that saving an answer, which also
sets the case's `changed`, does not write them again."""

leaves = Table(
    "leaves",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_no", ForeignKey("cases.no"), nullable=False),
    Column("path", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("value", LargeBinary, nullable=False),
    UniqueConstraint("case_no", "path", "language"),
)

versions = Table(
    "versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("base", ForeignKey("versions.id")),
    Column("depth", Integer, nullable=False),
    Column("form", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
"""What a leaf once said, pressed against what it said before (`base`)."""

leaf_names = Table(
    "leaf_names",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_no", ForeignKey("cases.no"), nullable=False),
    Column("path", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("version", ForeignKey("versions.id"), nullable=False),
    Column("digest", LargeBinary),
    UniqueConstraint("case_no", "path", "language"),
)
"""Every leaf that a kept state ever had: its last version, and the digest of that, or nothing where
the last kept state had no such leaf."""

revisions = Table(
    "revisions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_no", ForeignKey("cases.no"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("hash", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("parents", LargeBinary, nullable=False),
    UniqueConstraint("case_no", "number"),
)

revision_leaves = Table(
    "revision_leaves",
    metadata,
    Column("leaf_name", ForeignKey("leaf_names.id"), primary_key=True),
    Column("revision", ForeignKey("revisions.id"), primary_key=True),
    Column("version", ForeignKey("versions.id")),
    sqlite_with_rowid=False,
)
"""What a revision changed: a leaf's new version, or nothing where it was taken away."""

revision_outlines = Table(
    "revision_outlines",
    metadata,
    Column("revision", ForeignKey("revisions.id"), primary_key=True),
    Column("body", LargeBinary, nullable=False),
)
"""What each kept state changed, in short, so that a list of them needs none of their texts."""

trashed_cases = Table(
    "trashed_cases",
    metadata,
    Column("case_no", ForeignKey("cases.no"), primary_key=True),
    Column("at", BigInteger, nullable=False),
)
"""Cases that were thrown away, and when. They stay whole until somebody empties the trash."""

discards = Table(
    "discards",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_no", ForeignKey("cases.no"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
    UniqueConstraint("case_no", "path"),
)
"""Rows and pictures that were taken out of a case, each with all its leaves."""

exchanges = Table(
    "exchanges",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_no", ForeignKey("cases.no"), nullable=False),
    Column("package", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("content", LargeBinary, nullable=False),
    UniqueConstraint("case_no", "package"),
)
"""Packages that were sent and received, each with the case as it was in it."""

contacts = Table(
    "contacts",
    metadata,
    Column("id", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)
"""The people whom cases are exchanged with, and their public keys."""

kept_templates = Table(
    "kept_templates",
    metadata,
    Column("id", Text, primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
)
"""Templates that came with packages and are not among those of the program."""

holders = Table(
    "holders",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("token", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("machine", Text, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("seen", BigInteger, nullable=False),
)
"""Who writes in this library: one row. Its token is looked at in every writing transaction."""

library_facts = Table(
    "library_facts",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
"""What is known of the library itself: its id, the number of its last backup."""
