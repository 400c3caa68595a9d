"""A package for an expert holds no word of what is the hub's alone, or its author's."""

import zipfile

from casewriter.domain.canonical import to_json
from casewriter.domain.exchanges import Exchange
from casewriter.domain.leaves import Path
from casewriter.domain.package import Person
from casewriter.exchange.package.writing import write
from casewriter.prose.nodes import plain
from casewriter.services.reviewing import Reviewing
from casewriter.services.sending import Letter, outgoing
from casewriter.services.watching import unwatched
from tests.builders import a_case, load
from tests.fakes import FakeClock
from tests.sessions import a_session

ME, EXPERT = Person("A. Karimova", "Hub"), Person("N. Beridze", "Public Service Hall")
WHERE = Path.parse("problem.text")


class Sent:
    """Something went to the expert before: that state travels along."""

    def __init__(self, case):
        self.case = case

    def of_case(self, case_id):
        state = {"package": "p1", "digest": "", "state": "", "file": "f", "way": "sent"}
        at = FakeClock()()
        return (Exchange(case_id, purpose="review", at=at, who=EXPERT, **state),)

    def content(self, _case_id, _package):
        return to_json(self.case)


def everything_in(file):
    with zipfile.ZipFile(file) as archive:
        return b"\n".join(
            part for name in archive.namelist() for part in (name.encode(), archive.read(name))
        )


def test_what_is_private_or_the_hubs_alone_is_nowhere_in_a_package(tmp_path):
    clock = FakeClock()
    case = a_case({"problem.text": plain("A family visited four offices.")})
    session = a_session(case, load("one-stop-shop"), clock=clock)
    reviewing = Reviewing(session, lambda: ME, clock, lambda: "hub")
    anchor = reviewing.anchor(WHERE, "en")
    told = {
        seen: reviewing.begin(anchor, "fix", f"Said to {seen}: zebra-{seen}", seen)
        for seen in ("private", "hub", "everyone")
    }
    for seen, name in told.items():
        reviewing.reply(name, f"And again zebra-{seen}")
    late = reviewing.begin(anchor, "fix", "Was the hub's: zebra-late", "everyone")
    reviewing.set_visibility(late, "hub")
    file = tmp_path / "to-expert.casepack"
    letter = Letter("review", ME, EXPERT, clock())
    content = outgoing(session.case, letter, Sent(session.case))
    assert content.states
    write(file, content, secret="", read=lambda _: b"", template={}, step=unwatched)
    packed = everything_in(file)
    assert b"zebra-everyone" in packed
    for word in (b"zebra-hub", b"zebra-private", b"zebra-late"):
        assert word not in packed
    for name in (told["private"], told["hub"]):
        assert name.encode() not in packed
