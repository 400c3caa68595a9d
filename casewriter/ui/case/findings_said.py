"""The findings of a case as lines: grouped by what they stop, gaps as a count."""

from PySide6.QtCore import QObject

from casewriter.domain.finding import Finding
from casewriter.domain.leaves import Path
from casewriter.services.session import CaseSession
from casewriter.ui.case.chapters import question_of, where
from casewriter.ui.case.finding_list import FindingLine
from casewriter.ui.phrases import coded

MISSING = "answer_missing"
GLYPHS = {"error": "stops", "warning": "needs_attention", "advice": "note"}


def line_of(
    session: CaseSession, finding: Finding, wording: str, offer: str = "", *, whole: bool = True
) -> FindingLine:
    """One finding as a line; its place without the section if not whole."""
    return FindingLine(
        glyph=GLYPHS[finding.severity],
        words=coded(finding.code, finding.facts),
        place=where(session.template, session.case, finding.path, wording, whole=whole),
        path=question_of(session.template, finding.path),
        offer=offer,
    )


def grouped(
    session: CaseSession,
    findings: tuple[Finding, ...],
    gaps: tuple[Path, ...],
    wording: str,
    *,
    offers: bool = True,
) -> tuple[FindingLine, ...]:
    """All findings with their headings; unanswered questions are one line with a way there.

    `offers` says whether every line names what a click does.
    """
    said = Headings()
    offer = said.go_there() if offers else ""
    lines: list[FindingLine] = []
    for severity, glyph in GLYPHS.items():
        here = [
            line_of(session, finding, wording, offer)
            for finding in findings
            if finding.severity == severity and finding.code != MISSING
        ]
        if here:
            lines += [FindingLine(glyph, said.heading(severity, len(here)), heads=True), *here]
        if severity == "error" and gaps:
            needed = sum(1 for finding in findings if finding.code == MISSING)
            lines.append(said.gap_line(gaps, needed))
    return tuple(lines)


class Headings(QObject):
    """What stands above the groups.

    An object, because only the `tr` of one knows the plurals of a language.
    """

    def go_there(self) -> str:
        """What a click on a finding does."""
        return self.tr("Go there")

    def heading(self, severity: str, count: int) -> str:
        """The heading of a group and how many findings it holds."""
        if severity == "error":
            words = self.tr("Stops the publication · {count}")
        elif severity == "warning":
            words = self.tr("Please look at these · {count}")
        else:
            words = self.tr("Good to know · {count}")
        return words.format(count=count)

    def gap_line(self, gaps: tuple[Path, ...], needed: int) -> FindingLine:
        """The questions without an answer, of which so many are needed for the publication."""
        sections = len({path.section for path in gaps})
        questions = self.tr("%n questions", "", len(gaps))
        words = self.tr("Not answered yet: {questions} in %n sections", "", sections)
        place = self.tr("%n of them needed for the publication", "", needed) if needed else ""
        return FindingLine(
            glyph="stops" if needed else "not_started",
            words=words.format(questions=questions),
            place=place,
            path=gaps[0],
            heads=True,
            offer=self.tr("Go to the first"),
        )
