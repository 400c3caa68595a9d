"""The finished examples as files, as somebody gets them who publishes them."""

from datetime import UTC, datetime
from functools import cache

from casewriter.app.core import build
from casewriter.assets import resources
from casewriter.domain.canonical import from_json
from casewriter.services.publishing import Order, publish
from casewriter.services.watching import unwatched

NAMES = ("one-stop-shop", "smart-government")
EDITIONS = ("en", "ru", "kk")
STYLES = ("hub", "plain")
CREATED = datetime(2026, 11, 20, 10, tzinfo=UTC)


@cache
def core():
    """The parts of the application that publish."""
    return build()


@cache
def case(name):
    """An example with what reads its pictures."""
    data = resources("samples", f"example-{name}.json").read_bytes()
    found, pictures = from_json(data)
    return found, pictures.__getitem__


def published(name, form, file, *, style="hub", edition="en", kind="draft"):
    """Write an example to `file`; gives the report."""
    found, read = case(name)
    return publish(
        found,
        core().templates.get(found.template),
        Order(form, edition, kind, CREATED, style),
        file,
        writer=next(writer for writer in core().writers if writer.name == form),
        styles=core().styles,
        cite=core().cite,
        read=read,
        progress=unwatched,
    )
