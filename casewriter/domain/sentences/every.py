"""All sentences, put together."""

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
