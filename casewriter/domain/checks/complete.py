"""What is still missing, and answers that are shorter or longer than asked."""

from collections.abc import Iterator

from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.conditions import holds, is_set_aside, parse
from casewriter.domain.finding import Finding
from casewriter.domain.kinds import kind_of
from casewriter.domain.leaves import Path
from casewriter.domain.lengths import range_for
from casewriter.domain.template import Field, Section, Template
from casewriter.domain.view import View
from casewriter.prose.count import count


def check(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """Required questions without an answer, absences without a date, words out of range."""
    for section in template.sections:
        if is_set_aside(section, case):
            continue
        for field in section.fields:
            if field.when and not holds(parse(field.when), case):
                continue
            view = View(template, case, field, Path(f"{section.key}.{field.key}"), language)
            yield from _question(section, field, view)
        yield from _section_words(template, section, case, language)


def _question(section: Section, field: Field, view: View) -> Iterator[Finding]:
    kind = kind_of(field.kind)
    absence = view.absence
    if absence is not None:
        if not absence.get("until"):
            yield Finding("absence_without_date", "warning", view.path)
    elif field.required and section.required and not kind.answered(view):
        yield from _missing(view)
    elif field.words and field.kind == "prose" and kind.answered(view):
        yield from _out_of_range(view.path, view.language, _words(view), field.words)


def _missing(view: View) -> Iterator[Finding]:
    """An answer that is needed: in the case's own language, or without one.

    What the source text says and an edition does not is a translation still to be made.
    """
    kind = kind_of(view.field.kind)
    source = view.case.source_language
    translated = any(part.translated for part in kind.parts(view.field))
    if not translated:
        yield Finding("answer_missing", "error", view.path)
    elif view.language == source:
        yield Finding("answer_missing", "error", view.path, view.language)
    elif kind.answered(replace(view, language=source)):
        yield Finding("translation_missing", "warning", view.path, view.language)


def _section_words(
    template: Template, section: Section, case: Case, language: str
) -> Iterator[Finding]:
    """A section whose prose is several answers counts them together."""
    prose = _prose(section)
    if section.words is None or not prose or (len(prose) == 1 and prose[0].words):
        return
    if words := words_of_section(template, section, case, language):
        path = Path(f"{section.key}.{prose[0].key}")
        yield from _out_of_range(path, language, words, section.words)


def words_of_section(template: Template, section: Section, case: Case, language: str) -> int:
    """How many words the texts of a section have together, notes apart."""
    paths = ((field, Path(f"{section.key}.{field.key}")) for field in _prose(section))
    return sum(_words(View(template, case, field, path, language)) for field, path in paths)


def _prose(section: Section) -> tuple[Field, ...]:
    return tuple(field for field in section.fields if field.kind in {"prose", "group"})


def _out_of_range(
    path: Path, language: str, words: int, asked: tuple[int, int]
) -> Iterator[Finding]:
    low, high = range_for(asked, language)
    if not low <= words <= high:
        facts = {"words": words, "low": low, "high": high}
        yield Finding("words_out_of_range", "advice", path, language, facts)


def _words(view: View) -> int:
    docs = kind_of(view.field.kind).docs(view)
    return sum(count(doc, view.language).words for doc in docs)
