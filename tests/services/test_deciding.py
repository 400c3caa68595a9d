"""Deciding about suggested edits: who may, several at once, taken back, discussed, undone."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from casewriter.domain.canonical import to_json
from casewriter.domain.checks import everything
from casewriter.domain.edits import Change
from casewriter.domain.errors import WrongUse
from casewriter.domain.leaves import Path, new_row_id
from casewriter.domain.merge_choices import planned
from casewriter.domain.package import Person
from casewriter.domain.records import joined, review_of, with_review
from casewriter.domain.review import Author, Review, Suggestion
from casewriter.domain.reviewing.deciding import bundles, may_decide
from casewriter.domain.reviewing.proposing import Hand, adding
from casewriter.domain.reviewing.suggesting import as_if_accepted, suggestions
from casewriter.prose.nodes import Citation, CitedItem, CitedItems, Doc, Paragraph, Text, plain
from casewriter.prose.walk import plain_text
from casewriter.services.deciding import Deciding
from casewriter.services.reviewing import Reviewing
from tests.builders import a_case, load
from tests.fakes import FakeClock
from tests.sessions import a_session

WHERE = Path.parse("problem.text")
TEXT = "A family visited four offices. It took a week."
TAMM = Author("J. Tamm", "The Hub")
NOON = datetime(2019, 6, 3, 12, tzinfo=UTC)


def proposed(text, base=TEXT, by=TAMM, at=NOON):
    return suggestions(WHERE, "en", plain(base), plain(text), by=by, at=at)


def opened(*given, role="expert", status="draft"):
    case = replace(a_case({"problem.text": plain(TEXT)}), status=status)
    case = with_review(case, Review(suggestions=tuple(given)))
    clock = FakeClock()
    session = a_session(case, load("one-stop-shop"), clock=clock)
    reviewing = Reviewing(session, lambda: Person("N. Beridze"), clock, lambda: role)
    return session, Deciding(session, reviewing), reviewing


def said(session):
    return plain_text(session.case.get(WHERE, "en"))


def test_what_is_accepted_is_one_step_and_the_rest_stays_on_its_words():
    eleven, month = proposed(TEXT.replace("four", "eleven").replace("week", "month"))
    session, deciding, _ = opened(eleven, month)
    before = session.case
    settled = deciding.accept([eleven.id])
    assert [one.id for one in settled.done] == [eleven.id]
    assert said(session) == "A family visited eleven offices. It took a week."
    assert deciding.stand(deciding.suggestion(month.id)).before.endswith("took a ")
    session.undo()
    assert session.case.fields == before.fields
    assert deciding.suggestion(eleven.id).state == "open"
    deciding.accept([eleven.id, month.id])
    assert said(session) == "A family visited eleven offices. It took a month."


def test_the_hub_decides_only_during_the_language_edit():
    (one,) = proposed(TEXT.replace("four", "eleven"))
    session, deciding, _ = opened(one, role="hub", status="in_review")
    before = session.case
    for act in (deciding.accept, deciding.decline):
        with pytest.raises(WrongUse, match="not_yours_to_decide"):
            act([one.id])
    assert session.case is before
    assert may_decide("hub", "language_edit")
    assert may_decide("expert", "check")


def test_what_is_declined_follows_the_text_until_it_is_put_up_again():
    (one,) = proposed(TEXT.replace("It took", "There it took"))
    session, deciding, _ = opened(one)
    deciding.decline([one.id])
    session.write(WHERE, plain(f"In spring. {TEXT}"), "en")
    deciding.reopen([one.id])
    deciding.accept([one.id])
    assert said(session) == "In spring. A family visited four offices. There it took a week."


def test_suggestions_stand_alike_in_whatever_order_copies_meet():
    (one,) = proposed(TEXT.replace("It took", "There it took"))
    common = a_case({"problem.text": plain(TEXT)})
    hub = with_review(common, Review(suggestions=(one,)))
    expert = common.with_leaf(WHERE, "en", plain(f"In spring. {TEXT}"))
    both = planned(common, hub, expert).decided({})
    assert to_json(both) == to_json(planned(common, expert, hub).decided({}))
    after = as_if_accepted(both)
    text = "In spring. A family visited four offices. There it took a week."
    assert plain_text(after.get(WHERE, "en")) == text


def test_a_suggestion_keeps_its_place_where_copies_clash_around_it():
    common = a_case({"problem.text": plain("Four offices.\n\nThere now a week at least.")})
    base, joined_up = "Four offices.\n\na week at least.", "Four offices. a week at least."
    mine, theirs = (common.with_leaf(WHERE, "en", plain(text)) for text in (base, joined_up))
    given = proposed(base.replace("a week", "a week, a month"), base)
    mine = with_review(mine, Review(suggestions=given))
    for one, other, side in ((mine, theirs, "theirs"), (theirs, mine, "mine")):
        plan = planned(common, one, other)
        assert plan.questions
        both = as_if_accepted(plan.all_from(side))
        assert plain_text(both.get(WHERE, "en")) == "Four offices. a week, a month at least."


def test_what_was_declined_is_put_up_again_and_whoever_proposed_takes_back():
    (one,) = proposed(TEXT.replace("four", "eleven"))
    mine = replace(one, id="mine", by=Author("N. Beridze"))
    _, deciding, _ = opened(one, mine)
    deciding.decline([one.id])
    assert deciding.suggestion(one.id).state == "declined"
    deciding.reopen([one.id])
    assert deciding.suggestion(one.id).state == "open"
    deciding.withdraw([one.id, "mine"])
    states = {name: deciding.suggestion(name).state for name in (one.id, "mine")}
    assert states == {one.id: "open", "mine": "withdrawn"}


def test_a_decision_is_newer_than_what_it_is_about_whatever_the_clocks():
    (one,) = proposed(TEXT.replace("four", "eleven"), at=datetime(2099, 1, 1, tzinfo=UTC))
    session, deciding, _ = opened(one)
    deciding.decline([one.id])
    for both in (
        joined(Review(suggestions=(one,)), review_of(session.case)),
        joined(review_of(session.case), Review(suggestions=(one,))),
    ):
        assert [known.state for known in both.suggestions] == ["declined"]


def test_words_that_are_gone_are_told_and_nothing_is_put_elsewhere():
    (one,) = proposed(TEXT.replace("four", "eleven"))
    session, deciding, _ = opened(one)
    session.write(WHERE, plain("Nobody counted the offices."), "en")
    assert deciding.stand(deciding.suggestion(one.id)).how == "changed"
    settled = deciding.accept([one.id])
    assert [refusal.because for refusal in settled.refused] == ["changed"]
    assert said(session) == "Nobody counted the offices."


def test_a_comment_on_a_suggestion_stays_tied_to_it_in_every_order_of_joining():
    (one,) = proposed(TEXT.replace("four", "eleven"))
    session, deciding, reviewing = opened(one)
    thread = deciding.discuss(one.id, "question", "Since when eleven?")
    assert deciding.suggestion(one.id).thread == thread
    assert reviewing.places[thread].words == "four"
    old = Review(suggestions=(one,))
    for both in (joined(old, review_of(session.case)), joined(review_of(session.case), old)):
        assert [known.thread for known in both.suggestions] == [thread]
    session.undo()
    assert deciding.suggestion(one.id).thread == ""


def test_what_stands_or_falls_together_is_one_and_in_the_order_of_the_case():
    def at(name, path, group=""):
        return Suggestion(name, path, TAMM, NOON, NOON, "x", "en", group=group)

    given = (
        at("a", "problem.text"),
        at("c", "problem.baseline/r9/label", "row"),
        at("d", "front.title"),
        at("b", "problem.baseline/r9#order", "row"),
    )
    found = bundles(given, load("one-stop-shop"), {})
    names = [[one.id for one in bundle] for bundle in found]
    assert names[0] == ["d"]
    assert sorted(map(len, names)) == [1, 1, 2]
    assert ["b", "c"] in names


def test_who_takes_a_source_back_is_told_which_answers_cite_it():
    key = new_row_id()
    card = Path("refs.sources").child(key)
    changes = (
        Change(card.about("order"), "", None, "i0001"),
        Change(card.child("csl"), "", None, {"title": "Annual report"}),
    )
    hand = Hand(TAMM, NOON, lambda by: by == TAMM, lambda _: True)
    case = adding(a_case({}), changes, hand).apply(a_case({}))
    session, deciding, _ = opened(*review_of(case).suggestions)
    source = [one.id for one in deciding.suggestions]
    deciding.accept(source)
    assert session.case.rows(Path("refs.sources")) == (key,)
    assert deciding.left_citing(source) == ()
    cited = Doc((Paragraph((Text(TEXT), Citation(CitedItems((CitedItem(key),))))),))
    session.write(WHERE, cited, "en")
    session.write(Path("problem.baseline").child("r1", "source"), [key])
    assert set(deciding.left_citing(source)) == {"problem.text", "problem.baseline"}
    deciding.take_back(source)
    assert session.case.rows(Path("refs.sources")) == ()
    found = everything(session.template, session.case, "en")
    assert "citation_without_source" in {one.code for one in found}
    # It is open now: taking back asks nothing of it.
    assert deciding.left_citing(source) == ()
