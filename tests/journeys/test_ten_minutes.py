"""The first ten minutes of an expert: from the first page to the caret found again."""

import pytest

from tests.journeys import ten_minutes
from tests.journeys.hands import Keys, Mouse


@pytest.fixture
def story(qtbot, qapp, tmp_path, request):
    told = ten_minutes.Story(qtbot, qapp, tmp_path / "library", request.param)
    yield told
    told.leave()


@pytest.mark.parametrize("story", [Keys, Mouse], indirect=True, ids=["keys", "mouse"])
def test_the_first_ten_minutes(story, tmp_path):
    story.sit_down()
    ten_minutes.begin(story)
    ten_minutes.choose_the_template(story)
    ten_minutes.write_three_sentences(story)
    ten_minutes.paste_a_page_of_word(story, tmp_path)
    ten_minutes.paste_a_range_of_excel(story)
    ten_minutes.add_the_picture_of_a_phone(story, tmp_path)
    ten_minutes.check(story)
    ten_minutes.make_a_draft(story, tmp_path)
    ten_minutes.leave_and_come_back(story)
