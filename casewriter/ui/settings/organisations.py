"""The bodies that are proposed where a person is asked for an organisation."""

import tomli
from msgspec import Struct

from casewriter import assets


class Organisation(Struct, frozen=True):
    """A member body. `country` is empty for international bodies."""

    country: str
    name: str


def organisations() -> tuple[Organisation, ...]:
    """The member bodies in the order of the file, by their English names."""
    text = assets.resources("organisations.toml").read_text(encoding="utf-8")
    return tuple(
        Organisation(body["country"], body["en"]) for body in tomli.loads(text)["organisation"]
    )


def proposed(country: str) -> tuple[str, ...]:
    """The names to propose: a country's own bodies first, then all others."""
    bodies = organisations()
    own = tuple(body.name for body in bodies if country and body.country == country)
    return own + tuple(body.name for body in bodies if body.name not in own)
