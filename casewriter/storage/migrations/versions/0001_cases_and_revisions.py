"""Cases, their leaves, and their kept states."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "cases",
        sa.Column("no", sa.Integer, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("template", sa.Text, nullable=False),
        sa.Column("template_version", sa.Integer, nullable=False),
        sa.Column("country", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("source_language", sa.Text, nullable=False),
        sa.Column("languages", sa.LargeBinary, nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("place_path", sa.Text, nullable=False),
        sa.Column("place_language", sa.Text, nullable=False),
        sa.Column("place_caret", sa.Integer, nullable=False),
        sa.Column("tally", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("no", name="pk_cases"),
        sa.UniqueConstraint("id", name="uq_cases_id"),
    )
    op.create_table(
        "parts",
        sa.Column("case_no", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("case_no", "name", name="pk_parts"),
        sa.ForeignKeyConstraint(["case_no"], ["cases.no"], name="fk_parts_case_no_cases"),
    )
    op.create_table(
        "leaves",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("case_no", sa.Integer, nullable=False),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("value", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_leaves"),
        sa.UniqueConstraint("case_no", "path", "language", name="uq_leaves_case_no_path_language"),
        sa.ForeignKeyConstraint(["case_no"], ["cases.no"], name="fk_leaves_case_no_cases"),
    )
    op.create_table(
        "versions",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("base", sa.Integer),
        sa.Column("depth", sa.Integer, nullable=False),
        sa.Column("form", sa.Integer, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_versions"),
        sa.ForeignKeyConstraint(["base"], ["versions.id"], name="fk_versions_base_versions"),
    )
    op.create_table(
        "leaf_names",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("case_no", sa.Integer, nullable=False),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("digest", sa.LargeBinary),
        sa.PrimaryKeyConstraint("id", name="pk_leaf_names"),
        sa.UniqueConstraint(
            "case_no", "path", "language", name="uq_leaf_names_case_no_path_language"
        ),
        sa.ForeignKeyConstraint(["case_no"], ["cases.no"], name="fk_leaf_names_case_no_cases"),
        sa.ForeignKeyConstraint(
            ["version"], ["versions.id"], name="fk_leaf_names_version_versions"
        ),
    )
    op.create_table(
        "revisions",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("case_no", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("parents", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_revisions"),
        sa.UniqueConstraint("case_no", "number", name="uq_revisions_case_no_number"),
        sa.ForeignKeyConstraint(["case_no"], ["cases.no"], name="fk_revisions_case_no_cases"),
    )
    op.create_table(
        "revision_leaves",
        sa.Column("leaf_name", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer),
        sa.PrimaryKeyConstraint("leaf_name", "revision", name="pk_revision_leaves"),
        sa.ForeignKeyConstraint(
            ["leaf_name"], ["leaf_names.id"], name="fk_revision_leaves_leaf_name_leaf_names"
        ),
        sa.ForeignKeyConstraint(
            ["revision"], ["revisions.id"], name="fk_revision_leaves_revision_revisions"
        ),
        sa.ForeignKeyConstraint(
            ["version"], ["versions.id"], name="fk_revision_leaves_version_versions"
        ),
        sqlite_with_rowid=False,
    )
