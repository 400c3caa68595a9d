"""The findings of a case as lines: grouped by what they stop, gaps as a count."""

from PySide6.QtCore import QObject

from casewriter.domain.checks.grouping import FindingGroup
from casewriter.domain.checks.grouping import grouped as of_one_kind
from casewriter.domain.finding import Finding
from casewriter.domain.leaves import Path
from casewriter.services.session import CaseSession
from casewriter.ui.case.chapters import question_of, where
from casewriter.ui.case.finding_list import FindingLine
from casewriter.ui.phrases import coded

MISSING = "answer_missing"
GLYPHS = {"error": "stops", "warning": "needs_attention", "advice": "note"}


def line_of(
    session: CaseSession, group: FindingGroup, wording: str, offer: str = "", *, whole: bool = True
) -> FindingLine:
    """Findings of one kind as a line; their place without the section if not whole."""
    finding = group.first
    place = where(session.template, session.case, finding.path, wording, whole=whole)
    return FindingLine(
        glyph=GLYPHS[finding.severity],
        words=coded(finding.code, finding.facts),
        place=Headings().places(place, len(group.findings) - 1),
        path=question_of(session.template, finding.path),
        offer=offer,
        group=group,
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
    lines: list[FindingLine] = []
    for severity, glyph in GLYPHS.items():
        groups = of_one_kind(
            finding
            for finding in findings
            if finding.severity == severity and finding.code != MISSING
        )
        if groups:
            lines.append(FindingLine(glyph, said.heading(severity, len(groups)), heads=True))
            lines += [
                line_of(session, group, wording, said.offer(group) if offers else "")
                for group in groups
            ]
        if severity == "error" and gaps:
            needed = sum(1 for finding in findings if finding.code == MISSING)
            lines.append(said.gap_line(gaps, needed))
    return tuple(lines)


def left_alone(
    session: CaseSession, overruled: tuple[Finding, ...], wording: str
) -> tuple[FindingLine, ...]:
    """What somebody chose to leave as it is, with a heading."""
    if not overruled:
        return ()
    heading = FindingLine("set_aside", Headings().heading("overruled", len(overruled)), heads=True)
    lines = (line_of(session, FindingGroup((finding,)), wording) for finding in overruled)
    return (heading, *lines)


class Headings(QObject):
    """What stands above the groups.

    An object, because only the `tr` of one knows the plurals of a language.
    """

    def offer(self, group: FindingGroup) -> str:
        """What can be done about a group at once."""
        if not group.fixable:
            return self.tr("Go there")
        if len(group.findings) == 1:
            return self.tr("Mend it")
        return self.tr("Mend %n places", "", len(group.findings))

    def places(self, first: str, more: int) -> str:
        """The first place, and how many more there are."""
        if not more:
            return first
        others = self.tr("and %n more places", "", more)
        return f"{first} · {others}"

    def heading(self, severity: str, count: int) -> str:
        """The heading of a group and how many findings it holds."""
        if severity == "error":
            words = self.tr("Stops the publication · {count}")
        elif severity == "warning":
            words = self.tr("Please look at these · {count}")
        elif severity == "overruled":
            words = self.tr("Left as it is · {count}")
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
