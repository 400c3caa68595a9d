"""Comments: what people do with them, and that their words stay theirs."""

from datetime import UTC, datetime, timedelta

import pytest

from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.records import joined
from casewriter.domain.review import Author, Review
from casewriter.domain.reviewing import threads
from casewriter.domain.reviewing.threads import Hand

NOON = datetime(2026, 6, 3, 12, tzinfo=UTC)
EDITOR = Author("A. Karimova", "Astana Civil Service Hub")
EXPERT = Author("N. Beridze")


def by(who, hours=0):
    return Hand(who, NOON + timedelta(hours=hours))


def begun(**given):
    told = {"kind": "fix", "text": "Four offices or eleven?", "thread_id": "t1", **given}
    return threads.begin(Review(), by(EDITOR), **told)


def test_a_comment_is_answered_settled_and_asked_again_and_the_log_has_each():
    review = begun()
    review = threads.answer(review, "t1", by(EXPERT, 1), "partly", "Four; the summary follows.")
    assert (review.threads[0].state, review.threads[0].changed_by) == ("answered", EXPERT)
    assert review.threads[0].notes[1].disposition == "partly"
    review = threads.close(review, "t1", by(EDITOR, 2))
    review = threads.reopen(review, "t1", by(EDITOR, 3), "The summary still says eleven.")
    (thread,) = review.threads
    assert thread.state == "reopened"
    assert [note.by.name for note in thread.notes] == ["A. Karimova", "N. Beridze", "A. Karimova"]
    done = [entry.action for entry in sorted(review.log, key=lambda entry: entry.at)]
    assert done == ["thread_begun", "thread_answered", "thread_closed", "thread_reopened"]


def test_no_word_of_a_comment_is_in_the_log():
    review = threads.reply(begun(visibility="hub"), "t1", by(EDITOR, 1), "Ask the ministry.")
    assert {entry.visibility for entry in review.log} == {"hub"}
    assert "ministry" not in repr(review.log)
    assert "offices" not in repr(review.log)


def test_what_was_not_done_needs_a_reason():
    with pytest.raises(BadInput, match="answer_needs_reason"):
        threads.answer(begun(), "t1", by(EXPERT), "not_done", "  ")
    assert threads.answer(begun(), "t1", by(EXPERT), "done").threads[0].state == "answered"


def test_only_who_wrote_a_note_changes_it():
    review = begun()
    note = review.threads[0].notes[0].id
    with pytest.raises(WrongUse, match="note_not_yours"):
        threads.reword(review, "t1", note, by(EXPERT), "Five.")
    with pytest.raises(WrongUse, match="thread_not_yours"):
        threads.set_visibility(review, "t1", by(EXPERT), "private")
    after = threads.withdraw(review, "t1", note, by(EDITOR, 1))
    assert (after.threads[0].notes[0].text, after.threads[0].notes[0].withdrawn) == ("", True)
    assert threads.is_withdrawn(after.threads[0])


def test_a_person_is_known_by_the_key_where_both_have_one():
    assert threads.is_same(Author("A", key="k"), Author("Another name", key="k"))
    assert not threads.is_same(Author("A", key="k"), Author("A", key="other"))
    assert threads.is_same(Author("a. karimova"), Author("A. Karimova", key="k"))


def test_a_later_word_counts_although_its_clock_is_slow():
    review = threads.close(begun(), "t1", by(EDITOR, 5))
    again = threads.reopen(review, "t1", by(EXPERT, -3), "Not yet.")
    assert joined(review, again) == joined(again, review)
    assert joined(review, again).threads[0].state == "reopened"
    assert again.threads[0].notes[-1].text == "Not yet."


def test_nothing_said_is_no_comment_and_nothing_changed_no_entry():
    with pytest.raises(BadInput, match="note_empty"):
        begun(text=" \n ")
    review = begun()
    assert threads.set_kind(review, "t1", by(EDITOR), "fix") is review
    assert threads.set_visibility(review, "t1", by(EDITOR), "everyone") is review
    with pytest.raises(WrongUse, match="thread_unknown"):
        threads.reply(review, "t2", by(EDITOR), "Hello")
