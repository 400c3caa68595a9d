"""The way through a template: every question that is asked, once, in order."""

import pytest

from casewriter.domain.walking import stops, unanswered
from tests.builders import TEMPLATE_IDS, load


@pytest.mark.parametrize("name", TEMPLATE_IDS)
def test_every_question_that_is_asked_is_one_stop(name):
    template = load(name)
    asked = [f"{s.key}.{f.key}" for s, f in template.fields() if not f.shows]
    assert [stop.name for stop in stops(template)] == asked
    assert len(asked) > 50


@pytest.mark.parametrize("name", TEMPLATE_IDS)
def test_places_count_up_to_the_questions_of_a_section(name):
    template = load(name)
    for section in template.sections:
        own = [stop for stop in stops(template) if stop.section is section]
        assert [stop.place for stop in own] == list(range(1, len(own) + 1))
        assert {stop.count for stop in own} <= {len(own)}


def test_a_question_is_looked_at_without_an_answer():
    template = load("one-stop-shop")
    for stop in stops(template):
        view = unanswered(template, stop, "ru")
        assert view.words == template.wording("ru").field(stop.name)
        assert not view.rows()
        assert view.plain() is None
        assert view.said() is None
