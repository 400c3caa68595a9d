"""Where a question stands in the publication, and how a place is named on the screen."""

from PySide6.QtCore import QCoreApplication

from casewriter.domain.case import Case
from casewriter.domain.exhibits import is_picture
from casewriter.domain.leaves import Path
from casewriter.domain.template import EXHIBITS, Template


def chapter(template: Template, case: Case, key: str) -> int:
    """The number of a section's chapter when all sections are written; 0 where it has none."""
    from casewriter.domain.compose import UNNUMBERED
    from casewriter.domain.conditions import is_set_aside

    number = 0
    for section in template.sections:
        counts = section.key not in UNNUMBERED and not is_set_aside(section, case)
        number += counts
        if section.key == key:
            return number if counts else 0
    return 0


def question_of(template: Template, path: Path) -> Path | None:
    """The path of the question that a leaf belongs to; None where the template has none."""
    section = template.section(path.section)
    key = path.field.partition(".")[2]
    known = section is not None and (section.field(key) or key == EXHIBITS.key)
    return Path(path.field) if known else None


def label_of(template: Template, question: Path, wording: str) -> str:
    """The short name of a question; what a section holds without being asked has ours."""
    if question.field.endswith(f".{EXHIBITS.key}"):
        return QCoreApplication.translate("Fields", "Tables and pictures of your own")
    return template.wording(wording).fields[question.field].label


def row_number(case: Case, path: Path) -> int:
    """Which row of its question a path lies in, counted from 1; 0 where in none."""
    if not path.steps:
        return 0
    rows = case.rows(Path(path.field))
    return rows.index(path.steps[0]) + 1 if path.steps[0] in rows else 0


def row_name(template: Template, case: Case, path: Path, number: int = 0) -> str:
    """What the row of a place is called on its card: "picture 2"; empty where it is in none.

    Args:
        template: of the case.
        case: whose rows are counted.
        path: of the place.
        number: of the row, where somebody has counted already.
    """
    number = number or row_number(case, path)
    if not number:
        return ""
    field, _ = template.find(Path(path.field))
    pictures = field.kind == "figures"
    if field is EXHIBITS:
        pictures = is_picture(case, Path(path.field).child(path.steps[0]))
    said = QCoreApplication.translate("Places", "row {number}")
    if pictures:
        said = QCoreApplication.translate("Places", "picture {number}")
    elif field is EXHIBITS:
        said = QCoreApplication.translate("Places", "table {number}")
    return said.format(number=number)


def where(
    template: Template, case: Case, path: Path, wording: str, *, whole: bool = True, row: int = 0
) -> str:
    """The name of a place: "Results › Indicators › row 5"; without its section if not whole.

    Where the rows of the case are not at hand, `row` says which it is.
    """
    words = template.wording(wording)
    section = template.section(path.section)
    if section is None:
        return str(path)
    parts = [words.sections[section.key].title]
    question = question_of(template, path)
    if question is not None:
        parts.append(label_of(template, question, wording))
        if named := row_name(template, case, path, row):
            parts.append(named)
    return " › ".join(parts if whole or len(parts) == 1 else parts[1:])
