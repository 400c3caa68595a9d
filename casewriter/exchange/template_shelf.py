"""The templates at hand: those of a folder, and those that came with packages."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path as File
from typing import TYPE_CHECKING

import msgspec

from casewriter.domain.errors import WrongUse
from casewriter.exchange.house import load_houses
from casewriter.exchange.template_files import HUB_CARD, OLDER, STRUCTURE, refuse
from casewriter.exchange.templates import COMMON, HOUSE, open_template

if TYPE_CHECKING:
    from casewriter.domain.case import TemplateRef
    from casewriter.domain.package import Person
    from casewriter.domain.template import Template


class TemplateShelf:
    """The templates of one folder, read once, when they are first asked for."""

    def __init__(self, folder: File) -> None:
        self._folder = folder
        self._read: dict[str, Template] = {}
        self._learned: dict[TemplateRef, tuple[Template, Mapping[str, bytes]]] = {}

    def all(self) -> tuple[Template, ...]:
        """Every template, in alphabetical order of their ids."""
        return tuple(self._one(name) for name in self._ids())

    def get(self, ref: TemplateRef) -> Template:
        """The template that a case follows.

        Raises:
            WrongUse: `template_unknown`, where there is none of that id and version.
        """
        if ref in self._learned:
            return self._learned[ref][0]
        # Looked up, not joined to a path: the id may come from a stranger's file.
        if ref.id not in self._ids():
            raise WrongUse("template_unknown", id=ref.id, version=ref.version)
        template = self._one(ref.id)
        if template.version != ref.version:
            return self._older(ref)
        return template

    def learn(self, ref: TemplateRef, files: Mapping[str, bytes]) -> None:
        """Take a template that came with a package; it is known until the program ends.

        Raises:
            BadInput: `template_*`, `wording_*`: it is refused.
        """
        from casewriter.exchange.contact_cards import person_of
        from casewriter.exchange.template_packing import template_of

        # The house style is that of the hub that reads, whoever made the template.
        houses = load_houses(self._folder.parent / HOUSE)
        template = msgspec.structs.replace(template_of(ref, files), houses=houses)
        if card := files.get(f"{ref.id}/{HUB_CARD}"):
            person_of(card, HUB_CARD)
        self._learned[ref] = (template, files)

    def files(self, ref: TemplateRef, languages: Collection[str]) -> Mapping[str, bytes]:
        """The files of a template as they go along with a case: path → bytes.

        Args:
            ref: the template; `get` has given it.
            languages: whose words go along; English always does.
        """
        from casewriter.exchange.template_packing import files_of

        if ref in self._learned:
            return self._learned[ref][1]
        folder = self._folder / ref.id
        if self._one(ref.id).version != ref.version:
            folder = folder / OLDER / str(ref.version) / ref.id
        return files_of(folder, languages)

    def hub(self, ref: TemplateRef) -> Person | None:
        """The hub whose card came with a template, with its keys; None where none did.

        Nobody vouches for it but whoever the template is from.
        """
        from casewriter.exchange.contact_cards import person_of

        file = self._folder / ref.id / HUB_CARD if ref.id in self._ids() else None
        if ref in self._learned:
            card = self._learned[ref][1].get(f"{ref.id}/{HUB_CARD}", b"")
        else:
            card = file.read_bytes() if file is not None and file.is_file() else b""
        return person_of(card, HUB_CARD) if card else None

    def _older(self, ref: TemplateRef) -> Template:
        """A version that was the newest once, kept whole beside the one that is."""
        folder = self._folder / ref.id / OLDER / str(ref.version) / ref.id
        if not (folder / STRUCTURE).is_file():
            raise WrongUse("template_unknown", id=ref.id, version=ref.version)
        name = f"{ref.id}/{ref.version}"
        if name not in self._read:
            template = open_template(folder)
            if template.version != ref.version:
                refuse(str(folder), "", "", "template_malformed", f"version {template.version}")
            self._read[name] = template
        return self._read[name]

    def _ids(self) -> list[str]:
        folders = [file.parent.name for file in self._folder.glob(f"*/{STRUCTURE}")]
        return sorted(name for name in folders if name != COMMON)

    def _one(self, name: str) -> Template:
        if name not in self._read:
            self._read[name] = open_template(self._folder / name)
        return self._read[name]
