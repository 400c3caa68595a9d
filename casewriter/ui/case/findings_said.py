"""The findings of a case as lines: grouped by what they stop, gaps as a count."""

from PySide6.QtCore import QCoreApplication

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

    def said(text: str) -> str:
        return QCoreApplication.translate("CheckPage", text)

    headings = (
        ("error", said("Stops the publication")),
        ("warning", said("Please look at")),
    )
    offer = said("Go there") if offers else ""
    lines: list[FindingLine] = []
    for severity, heading in headings:
        lines += _group(session, findings, severity, heading, (wording, offer))
        if severity == "error" and gaps:
            lines.append(_gap_line(findings, gaps))
    lines += _group(session, findings, "advice", said("Good to know"), (wording, offer))
    return tuple(lines)


def _group(
    session: CaseSession,
    findings: tuple[Finding, ...],
    severity: str,
    heading: str,
    said: tuple[str, str],
) -> list[FindingLine]:
    here = [
        line_of(session, finding, *said)
        for finding in findings
        if finding.severity == severity and finding.code != MISSING
    ]
    if not here:
        return []
    glyph = GLYPHS[severity]
    return [FindingLine(glyph, f"{heading}  {len(here)}", heads=True), *here]


def _gap_line(findings: tuple[Finding, ...], gaps: tuple[Path, ...]) -> FindingLine:
    translate = QCoreApplication.translate
    sections = len({path.section for path in gaps})
    questions = translate("CheckPage", "%n questions", None, len(gaps))
    words = translate("CheckPage", "Not answered yet: {questions} in %n sections", None, sections)
    needed = sum(1 for finding in findings if finding.code == MISSING)
    place = ""
    if needed:
        place = translate("CheckPage", "%n of them needed for the publication", None, needed)
    return FindingLine(
        glyph="stops" if needed else "not_started",
        words=words.format(questions=questions),
        place=place,
        path=gaps[0],
        heads=True,
        offer=translate("CheckPage", "Go to the first"),
    )
