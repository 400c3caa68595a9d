"""The trash, who writes in the library, and what is known of it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add tables only: no table that holds text is touched."""
    op.create_table(
        "revision_outlines",
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("revision", name="pk_revision_outlines"),
        sa.ForeignKeyConstraint(
            ["revision"], ["revisions.id"], name="fk_revision_outlines_revision_revisions"
        ),
    )
    op.create_table(
        "trashed_cases",
        sa.Column("case_no", sa.Integer, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("case_no", name="pk_trashed_cases"),
        sa.ForeignKeyConstraint(["case_no"], ["cases.no"], name="fk_trashed_cases_case_no_cases"),
    )
    op.create_table(
        "discards",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("case_no", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_discards"),
        sa.UniqueConstraint("case_no", "path", name="uq_discards_case_no_path"),
        sa.ForeignKeyConstraint(["case_no"], ["cases.no"], name="fk_discards_case_no_cases"),
    )
    op.create_table(
        "holders",
        sa.Column("no", sa.Integer, nullable=False),
        sa.Column("token", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("machine", sa.Text, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("seen", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("no", name="pk_holders"),
    )
    op.create_table(
        "library_facts",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_library_facts"),
    )
