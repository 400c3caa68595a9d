import pytest

from casewriter.domain.compose import compose
from tests import builders
from tests.publish import publications


@pytest.fixture
def composed():
    """Call it with a template's id and what makes a case of it; gives the draft of the case."""

    def draft(name, make):
        template = builders.load(name)
        return compose(
            template, make(template), "en", publications.WORDS, publications.STYLE, draft=True
        )

    return draft
