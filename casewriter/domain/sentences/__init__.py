"""The English sentence, with `{facts}`, for every code of an error, a finding or a problem.

Each says what happened, what is safe and what to do next, for somebody who has never seen the
program from inside. The window shows them translated.
"""

from collections.abc import Mapping

from casewriter.domain.sentences.backups import BACKUPS
from casewriter.domain.sentences.enclosures import ENCLOSURES
from casewriter.domain.sentences.errors import ERRORS
from casewriter.domain.sentences.findings import FINDINGS as OF_ANSWERS
from casewriter.domain.sentences.libraries import LIBRARIES
from casewriter.domain.sentences.merging import MERGING
from casewriter.domain.sentences.packages import PACKAGES
from casewriter.domain.sentences.problems import PROBLEMS
from casewriter.domain.sentences.reasons import REASONS as OF_ANSWERS_MATTER
from casewriter.domain.sentences.references import REFERENCES
from casewriter.domain.sentences.remarks import REMARKS
from casewriter.domain.sentences.reviewing import REVIEWING
from casewriter.domain.sentences.rounds import ROUNDS
from casewriter.domain.sentences.templates import TEMPLATES
from casewriter.domain.sentences.text_findings import TEXT_FINDINGS
from casewriter.domain.sentences.text_reasons import TEXT_REASONS
from casewriter.domain.sentences.volumes import VOLUMES
from casewriter.domain.sentences.word import WORD

FINDINGS = (*OF_ANSWERS, *TEXT_FINDINGS)
"""What the checks of a case find."""
REASONS = (*OF_ANSWERS_MATTER, *TEXT_REASONS)
"""Why each of that matters."""
ALL = (
    *ERRORS,
    *TEMPLATES,
    *VOLUMES,
    *MERGING,
    *LIBRARIES,
    *BACKUPS,
    *PACKAGES,
    *REFERENCES,
    *REVIEWING,
    *ROUNDS,
    *WORD,
    *ENCLOSURES,
    *FINDINGS,
    *PROBLEMS,
    *REMARKS,
)
"""Every code with its sentence."""


def text(code: str) -> str:
    """The English sentence of a code; the code itself where nobody has written one."""
    return next((sentence for name, sentence in ALL if name == code), code)


def sentence(code: str, facts: Mapping[str, object]) -> str:
    """The English sentence of a code with its facts filled in."""
    return filled(text(code), facts)


def reason(code: str) -> str:
    """Why a finding of that code matters, in English."""
    return dict(REASONS)[code]


def filled(template: str, facts: Mapping[str, object]) -> str:
    """A sentence with its facts; a fact that is missing stays visible by its name."""
    return template.format_map(_Facts(facts))


class _Facts(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"
