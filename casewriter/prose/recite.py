"""Citations that follow their source to another card."""

from collections.abc import Mapping
from typing import Any

from msgspec import structs

from casewriter.prose.nodes import Citation, CitedItems, Doc
from casewriter.prose.walk import inlines


def recited(doc: Doc, names: Mapping[str, str]) -> Doc:
    """The text with sources named anew; the same tree where it cites none of them.

    A source that a citation would then name twice at the same place is named once.

    Args:
        doc: the text.
        names: former name → new name.
    """
    cites = any(
        isinstance(inline, Citation) and any(item.source in names for item in inline.attrs.items)
        for inline in inlines(doc)
    )
    renamed: Doc = _renamed(doc, names) if cites else doc
    return renamed


def _renamed(node: Any, names: Mapping[str, str]) -> Any:
    if isinstance(node, Citation):
        items = (
            structs.replace(item, source=names.get(item.source, item.source))
            for item in node.attrs.items
        )
        return Citation(CitedItems(tuple(dict.fromkeys(items))))
    content = getattr(node, "content", None)
    if content is None:
        return node
    return structs.replace(node, content=tuple(_renamed(child, names) for child in content))
