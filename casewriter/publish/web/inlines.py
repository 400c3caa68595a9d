"""Inlines of a page: runs, links, references and notes."""

from itertools import groupby
from typing import assert_never

from casewriter.domain.publication import Break, Inline, Inlines, Note, Ref, Run
from casewriter.publish.addresses import address_of
from casewriter.publish.lines import bound
from casewriter.publish.web.sheet import Sheet, letters


def line(sheet: Sheet, content: Inlines) -> str:
    """Some inlines; neighbours with one address become one link."""
    written = []
    for href, group in groupby(content, key=_href):
        inside = "".join(_inline(sheet, inline) for inline in group)
        written.append(_linked(sheet, href, inside) if href and inside else inside)
    return "".join(written)


def words_of(content: Inlines) -> str:
    """Some inlines as they stand in a list of contents: without links and notes."""
    written = []
    for inline in content:
        match inline:
            case Run():
                written.append(run(inline))
            case Ref(text=text):
                written.append(letters(text))
            case Break():
                written.append(" ")
            case Note():
                continue
            case _ as unreachable:
                assert_never(unreachable)
    return "".join(written)


def run(run: Run) -> str:
    """Letters that look alike."""
    text = letters(bound(run.text))
    for on, tag in (
        (run.lowered, "sub"),
        (run.raised, "sup"),
        (run.underline, "u"),
        (run.em, "em"),
        (run.strong, "strong"),
    ):
        if on and text:
            text = f"<{tag}>{text}</{tag}>"
    return f'<span lang="{letters(run.language)}">{text}</span>' if run.language and text else text


def _href(inline: Inline) -> str:
    return inline.href if isinstance(inline, Run) else ""


def _linked(sheet: Sheet, href: str, inside: str) -> str:
    address = address_of(href)
    if not address:
        sheet.remark("link_refused", href)
        return inside
    return f'<a href="{letters(address)}">{inside}</a>'


def _inline(sheet: Sheet, inline: Inline) -> str:
    match inline:
        case Run():
            return run(inline)
        case Break():
            return "<br>"
        case Ref(anchor=anchor, text=text):
            aim = sheet.aim(anchor)
            if not aim:
                sheet.remark("reference_lost", anchor)
                return letters(text)
            return f'<a class="ref" href="{aim}">{letters(text)}</a>'
        case Note(content=content):
            return _note(sheet, content)
        case _ as unreachable:
            assert_never(unreachable)


def _note(sheet: Sheet, content: Inlines) -> str:
    sheet.notes.append("")
    number = len(sheet.notes)
    back = (
        f'<a class="back" href="#back:{number}" aria-label="{letters(sheet.words.back)}"'
        ' role="doc-backlink">↩</a>'
    )
    sheet.notes[number - 1] = f'<li id="note:{number}">{line(sheet, content)} {back}</li>'
    return (
        f'<sup class="mark"><a id="back:{number}" href="#note:{number}" role="doc-noteref">'
        f"{number}</a></sup>"
    )
