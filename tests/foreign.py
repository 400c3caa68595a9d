"""Templates that this casewriter does not come with, and cases that follow them."""

from msgspec.structs import replace

from casewriter.app.core import build
from casewriter.domain.case import TemplateRef
from tests import builders

NEWER = TemplateRef("one-stop-shop", 7)
ELSEWHERE = TemplateRef("court-halls", 1)


def files_of(ref):
    """The files of a template made from the one about one-stop shops."""
    made = {}
    for path, data in builders.shelf().files(TemplateRef("one-stop-shop", 1), ("en", "ru")).items():
        name = path.replace("one-stop-shop/", f"{ref.id}/")
        made[name] = data
    structure = f"{ref.id}/template.toml"
    text = made[structure].decode()
    for before, after in (
        ('id = "one-stop-shop"', f'id = "{ref.id}"'),
        ("\nversion = 1\n", f"\nversion = {ref.version}\n"),
    ):
        assert before in text
        text = text.replace(before, after)
    made[structure] = text.encode()
    return made


def library_with(folder, ref):
    """Make a library that has such a template, and one whole case; gives the case."""
    library = build().library(str(folder))
    case = builders.full_case(builders.load("one-stop-shop"), ("en", "ru"))
    case = replace(case, template=ref)
    library.post.keep_template(ref.id, ref.version, files_of(ref))
    for picture in case.attachments:
        library.attachments.add(
            builders.read_picture(picture.sha256), picture.media_type, picture.name
        )
    library.cases.create(case)
    library.close()
    return case
