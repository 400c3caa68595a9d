"""House styles from their folders, and the words a publication needs of its own in each of them.

Loading is strict: a style that is wrong in any place is refused with its file and what would mend
it. A style may extend another one, and then says only what differs.
"""

import re
from collections.abc import Mapping
from pathlib import Path as File
from typing import Any, NoReturn

import msgspec
import tomli

from casewriter.assets import resources
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.publication import Words
from casewriter.domain.style import Style

FILE = "style.toml"
WORDS_FILE = "words.toml"
FORMAT = "casewriter-style/1"
FALLBACK = "en"
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_CITATION = re.compile(r"[a-z0-9-]+")
_NARROWEST_TEXT, _SMALLEST_LETTERS = 80.0, 5.0


class StyleShelf:
    """The house styles of one folder, read when they are first asked for."""

    def __init__(self, folder: File) -> None:
        self._folder = folder
        self._read: dict[str, Style] = {}

    def all(self) -> tuple[Style, ...]:
        """Every style, in alphabetical order of their ids."""
        return tuple(self.get(name) for name in self._ids())

    def get(self, name: str) -> Style:
        """The style of that id.

        Raises:
            WrongUse: `style_unknown`.
            BadInput: `style_malformed`, with the file and what would mend it.
        """
        # Looked up, not joined to a path: the name may come from a stranger's file.
        if name not in self._ids():
            raise WrongUse("style_unknown", style=name, styles=", ".join(self._ids()))
        if name not in self._read:
            self._read[name] = load_style(self._folder / name)
        return self._read[name]

    def words(self, name: str, language: str) -> Words:
        """The words of a publication in that style, in a language, else in English."""
        if name not in self._ids():
            raise WrongUse("style_unknown", style=name, styles=", ".join(self._ids()))
        return words_of(self._folder / name, language)

    def _ids(self) -> list[str]:
        return sorted(file.parent.name for file in self._folder.glob(f"*/{FILE}"))


def load_style(folder: File) -> Style:
    """The style of a folder, whole and sound.

    Raises:
        BadInput: `style_malformed`.
    """
    content = _content(folder, FILE, ())
    content.pop("extends", None)
    if content.pop("format", "") != FORMAT:
        _refuse(folder / FILE, f'format = "{FORMAT}"')
    try:
        style = msgspec.convert({"id": folder.name, **content}, Style)
    except msgspec.ValidationError as error:
        _refuse(folder / FILE, str(error))
    for problem in _problems(style):
        _refuse(folder / FILE, problem)
    return style


def words_of(folder: File, language: str) -> Words:
    """The words of a style's folder in a language, else in English."""
    content = _content(folder, WORDS_FILE, ())
    tags = (language, language.partition("-")[0], FALLBACK)
    tag = next((tag for tag in tags if tag in content), FALLBACK)
    try:
        return msgspec.convert(content.get(tag, {}), Words)
    except msgspec.ValidationError as error:
        _refuse(folder / WORDS_FILE, f"[{tag}] {error}")


def _content(folder: File, name: str, seen: tuple[str, ...]) -> dict[str, Any]:
    """A file of a style, laid over that of the style it extends."""
    if folder.name in seen:
        _refuse(folder / FILE, f'extends = "{folder.name}"')
    style = _read(folder / FILE)
    own = style if name == FILE else _read(folder / name, needed="extends" not in style)
    base = style.get("extends")
    if base is None:
        return own
    if not (folder.parent / str(base) / FILE).is_file():
        _refuse(folder / FILE, f'extends = "{base}"')
    below = _content(folder.parent / str(base), name, (*seen, folder.name))
    return _over(below if name == FILE else _without_clauses(below, own), own)


def _without_clauses(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Words without the clause for volumes where a style has a clause of its own for one case."""
    without = dict(base)
    for tag, words in own.items():
        there = base.get(tag)
        if isinstance(words, dict) and isinstance(there, dict) and "disclaimer" in words:
            without[tag] = {key: text for key, text in there.items() if key != "volume_disclaimer"}
    return without


def _read(file: File, *, needed: bool = True) -> dict[str, Any]:
    if not needed and not file.is_file():
        return {}
    try:
        return tomli.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomli.TOMLDecodeError) as error:
        _refuse(file, str(error))


def _over(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in own.items():
        there = merged.get(key)
        both = isinstance(value, dict) and isinstance(there, dict)
        merged[key] = _over(there, value) if both and isinstance(there, dict) else value
    return merged


def _problems(style: Style) -> list[str]:
    """What a shape cannot say: colours that are none, letters nobody reads, a page without room."""
    problems = [
        f"[{where}] {name} = {colour!r}"
        for where in ("paper_colours", "screen", "dark")
        for name, colour in msgspec.structs.asdict(getattr(style, where)).items()
        if not _COLOUR.fullmatch(colour)
    ]
    problems += [
        f"[sizes] {name} = {size}"
        for name, size in msgspec.structs.asdict(style.sizes).items()
        if size < (1 if name == "line" else _SMALLEST_LETTERS)
    ]
    problems += [
        f"[rules] {name} = {width}"
        for name, width in msgspec.structs.asdict(style.rules).items()
        if width < 0
    ]
    paper = style.paper
    if min(paper.width - 2 * paper.side, paper.height - paper.top - paper.bottom) < _NARROWEST_TEXT:
        problems.append(f"[paper] {paper.width} × {paper.height}")
    for name in ("headings", "contents"):
        if not 0 <= getattr(style.numbering, name) <= 4:
            problems.append(f"[numbering] {name} = {getattr(style.numbering, name)}")
    problems += [
        f"[citations] {language} = {name!r}"
        for language, name in style.citations.items()
        if not _CITATION.fullmatch(name) or not resources("citation", f"{name}.csl").is_file()
    ]
    if "other" not in style.citations:
        problems.append('[citations] other = "chicago-author-date"')
    faces = (*style.faces.reading.families, *style.faces.reading.fallbacks)
    faces += (*style.faces.looking.families, *style.faces.looking.fallbacks)
    problems += [f"[faces] {name!r}" for name in faces if not re.fullmatch(r"[\w -]+", name)]
    return problems


def _refuse(file: File, problem: str) -> NoReturn:
    raise BadInput("style_malformed", file=str(file), problem=problem)
