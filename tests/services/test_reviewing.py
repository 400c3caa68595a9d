"""Comments of an open case: steps of its history, beside its texts."""

from datetime import UTC, datetime

from casewriter.domain.edits import Edit, FactChange
from casewriter.domain.leaves import Path
from casewriter.domain.package import Person
from casewriter.domain.records import write
from casewriter.domain.review import Author, Range
from casewriter.domain.reviewing.threads import Hand, answer
from casewriter.prose.nodes import plain
from casewriter.services.reviewing import Reviewing
from tests.builders import a_case, load
from tests.fakes import FakeClock, InMemoryStore
from tests.sessions import a_session

WHERE = Path.parse("problem.text")
NOON = datetime(2030, 6, 3, 12, tzinfo=UTC)


def opened():
    clock, store = FakeClock(), InMemoryStore()
    case = a_case({"problem.text": plain("A family visited four offices.")})
    session = a_session(case, load("one-stop-shop"), clock=clock, store=store)
    return session, Reviewing(session, lambda: Person("A. Karimova"), clock, lambda: "hub"), store


def comment(reviewing):
    anchor = reviewing.anchor(WHERE, "en", Range(0, 17, 29))
    return reviewing.begin(anchor, "fix", "Which?", "hub")


def test_a_comment_is_a_step_and_follows_what_is_written():
    session, reviewing, store = opened()
    before = session.case
    name = comment(reviewing)
    assert reviewing.places[name].words == "four offices"
    commented = session.case
    session.write(WHERE, plain("Once, a family visited four offices."), "en")
    assert reviewing.places[name].range == Range(0, 23, 35)
    assert session.close()
    assert store.load(session.case.id).records == session.case.records
    session.undo()
    assert session.case == commented
    session.undo()
    assert session.case == before
    session.redo()
    session.redo()
    assert reviewing.places[name].words == "four offices"


def test_undoing_a_deletion_gives_the_passage_back():
    session, reviewing, _ = opened()
    name = comment(reviewing)
    session.write(WHERE, plain("A family came."), "en")
    assert reviewing.places[name].is_gone
    session.undo()
    assert reviewing.places[name].words == "four offices"


def test_a_comment_whose_every_note_was_taken_back_is_not_shown():
    _, reviewing, _ = opened()
    name = comment(reviewing)
    reviewing.withdraw(name, reviewing.thread(name).notes[0].id)
    assert reviewing.threads == ()
    assert len(reviewing.review.threads) == 1


def test_undoing_leaves_alone_what_others_said_since():
    """A filled matrix, say, brings an answer that is no step of the history."""
    session, reviewing, _ = opened()
    name = comment(reviewing)
    session.write(WHERE, plain("Once, a family visited four offices."), "en")
    after = answer(reviewing.review, name, Hand(Author("N. Beridze"), NOON), "done", "Four.")
    fact = FactChange("records", session.case.records, write(after))
    session.enact(Edit("answers", facts=(fact,)))
    session.undo()
    assert reviewing.thread(name).state == "answered"
    assert reviewing.places[name].range == Range(0, 17, 29)
    session.undo()
    assert reviewing.thread(name).notes[-1].text == "Four."
