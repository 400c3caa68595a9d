"""Templates that came along with packages: known again wherever a case needs them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from casewriter.domain.case import TemplateRef
from casewriter.domain.errors import BadInput, WrongUse

if TYPE_CHECKING:
    from casewriter.services.ports import Library
    from casewriter.services.ports.packing import Opened, Templates


def know_packed(package: Opened, ref: TemplateRef, templates: Templates) -> bool:
    """Take the version of the template that came along, where none here knows it.

    Returns:
        whether it was taken.

    Raises:
        WrongUse: `template_unknown`: nobody knows it, and it did not come along.
        BadInput: `template_*`, `wording_*`: it is refused.
    """
    if _knows(templates, ref):
        return False
    files = package.template()
    if not files:
        raise WrongUse("template_unknown", id=ref.id, version=ref.version)
    templates.learn(ref, files)
    return True


def know_kept(library: Library, templates: Templates) -> None:
    """Make the templates known that came into a library with packages.

    One that can no longer be read keeps nobody from the other cases: those that follow it are
    refused one by one, as `template_unknown`.
    """
    for name, version in library.post.templates():
        ref = TemplateRef(name, version)
        if not _knows(templates, ref):
            with suppress(BadInput):
                templates.learn(ref, library.post.template(name, version))


def _knows(templates: Templates, ref: TemplateRef) -> bool:
    try:
        templates.get(ref)
    except WrongUse:
        return False
    return True
