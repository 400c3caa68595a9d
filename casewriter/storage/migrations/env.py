"""What Alembic runs to apply revisions: over our connection, inside our transaction."""

from alembic import context

from casewriter.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
