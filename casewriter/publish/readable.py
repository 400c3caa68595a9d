"""The page that lists the cases of a library which was saved to be read without casewriter."""

from html import escape
from urllib.parse import quote

from casewriter.domain import formats
from casewriter.domain.sentences import sentence
from casewriter.services.readable import Problem, ReadableWords, WrittenCase

SHEET = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 Georgia, "Noto Serif", serif; max-width: 60rem; margin: 3rem auto;
  padding: 0 1rem; }
h1 { font-size: 1.75rem; } h2 { font-size: 1.3rem; margin-top: 2.5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0;
  border-bottom: 1px solid; }
td a { margin-right: .75rem; white-space: nowrap; }
"""


def index(
    cases: tuple[WrittenCase, ...], problems: tuple[Problem, ...], words: ReadableWords
) -> str:
    """The page, in HTML.

    Args:
        cases: what was written.
        problems: what could not be.
        words: of the page.
    """
    here = [case for case in cases if not case.trashed]
    thrown = [case for case in cases if case.trashed]
    parts = [
        f"<h1>{escape(words.title)}</h1>",
        f"<p>{escape(words.about)}</p>",
        _table(here, words) if here else f"<p>{escape(words.nothing)}</p>",
    ]
    if thrown:
        parts += [f"<h2>{escape(words.in_trash)}</h2>", _table(thrown, words)]
    if problems:
        lines = "".join(f"<li>{escape(_said(problem))}</li>" for problem in problems)
        parts += [f"<h2>{escape(words.problems)}</h2>", f"<ul>{lines}</ul>"]
    return (
        f'<!doctype html>\n<html lang="{escape(words.language)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(words.title)}</title>\n<style>{SHEET}</style>\n</head>\n<body>\n"
        + "\n".join(parts)
        + "\n</body>\n</html>\n"
    )


def _table(cases: list[WrittenCase], words: ReadableWords) -> str:
    heads = (words.case, words.country, words.state, words.changed, words.files)
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    return f"<table>\n<tr>{head}</tr>\n{''.join(_row(case, words) for case in cases)}</table>"


def _row(case: WrittenCase, words: ReadableWords) -> str:
    summary = case.summary
    title = summary.title or words.untitled
    changed = formats.date(summary.changed.date().isoformat(), words.language)
    links = " ".join(
        f'<a href="{escape(quote(path))}">{escape(label)}</a>' for label, path in case.files
    )
    cells = (
        words.countries.get(summary.country, summary.country),
        words.statuses.get(summary.status, summary.status),
        changed,
    )
    plain = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    lang = escape(summary.source_language)
    return f'<tr><td lang="{lang}">{escape(title)}</td>{plain}<td>{links}</td></tr>\n'


def _said(problem: Problem) -> str:
    place = f"{problem.case}, {problem.file}" if problem.file else problem.case
    return f"{place}: {sentence(problem.code, problem.facts)}"
