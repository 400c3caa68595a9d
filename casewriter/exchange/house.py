"""The house style from its files: one TOML file per language in `resources/house`.

A hub adds lines to these files, or puts a folder of its own beside; nothing of the program changes.
"""

from pathlib import Path as File

import msgspec
import tomli

from casewriter.domain.errors import BadInput
from casewriter.domain.house import House, Preference

HOUSE_FORMAT = "casewriter-house/1"


class _HouseFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: str
    language: str
    spelling: tuple[Preference, ...] = ()
    term: tuple[Preference, ...] = ()
    name: tuple[Preference, ...] = ()
    jargon: tuple[Preference, ...] = ()
    leftovers: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    known: tuple[str, ...] = ()


def load_houses(folder: File) -> dict[str, House]:
    """The house styles of a folder by their language; none where there is no such folder.

    Raises:
        BadInput: `house_malformed` or `house_format`, with the file and what is wrong.
    """
    return {house.language: house for house in map(_house, sorted(folder.glob("*.toml")))}


def _house(file: File) -> House:
    try:
        written = msgspec.convert(tomli.loads(file.read_text("utf-8")), _HouseFile)
    except (tomli.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise BadInput("house_malformed", file=str(file), problem=str(error)) from error
    if written.format != HOUSE_FORMAT:
        raise BadInput("house_format", file=str(file), problem=written.format)
    return House(
        language=written.language,
        spelling=written.spelling,
        terms=written.term,
        names=written.name,
        jargon=written.jargon,
        leftovers=written.leftovers,
        claims=written.claims,
        known=written.known,
    )
