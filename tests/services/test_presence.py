"""One window's place in its library, looked after until the window goes."""

from casewriter.services.events import Bus
from casewriter.services.presence import PULSE, Presence
from tests.fakes import FakeClock, InMemoryHolding, LaterBackground


class Renewed(InMemoryHolding):
    def __init__(self):
        super().__init__()
        self.signs = 0

    def renew(self):
        self.signs += 1


def test_it_gives_signs_until_it_is_closed_also_where_one_is_still_under_way():
    clock, background, holding = FakeClock(), LaterBackground(), Renewed()
    presence = Presence(background, clock.timer(), Bus())
    presence.start(holding)
    for count in (1, 2):
        clock.advance(PULSE)
        background.finish()
        assert holding.signs == count
    clock.advance(PULSE)
    presence.close()
    background.finish()
    assert holding.signs == 3
    clock.advance(10 * PULSE)
    background.finish()
    assert holding.signs == 3
