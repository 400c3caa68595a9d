"""When backups are made, where, and what is said when they cannot be."""

import pytest

from casewriter.domain.errors import MachineFailed
from casewriter.services.backup_watch import FIRST, HOUR, LOOK, BackupWatch
from casewriter.services.events import BackupsChanged, Bus
from tests.fakes import FakeBackups, FakeClock, InlineBackground


class Desk:
    """A watch over a library, and what it needs."""

    def __init__(self, tmp_path, second=""):
        self.clock, self.told = FakeClock(), []
        self.own = tmp_path / "library" / "backups"
        self.backups = FakeBackups(self.own)
        self.second = second
        self.may = True
        bus = Bus()
        bus.subscribe(self.told.append)
        self.watch = BackupWatch(
            self.own,
            backups=lambda: self.backups,
            chosen=lambda: str(self.second),
            may=lambda: self.may,
            background=InlineBackground(),
            timer=self.clock.timer(),
            monotonic=self.seconds,
            bus=bus,
        )

    def seconds(self):
        return self.clock.now.timestamp()

    def made(self, place=None):
        return [backup.why for backup in self.backups.there.get(place or self.own, [])]


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_soon_after_the_start_what_changed_since_the_last_is_kept(desk):
    desk.watch.start()
    assert desk.backups.swept == [desk.own]
    assert desk.watch.is_known
    assert desk.made() == []
    desk.clock.advance(FIRST)
    assert desk.made() == ["rolling"]
    assert desk.watch.last == desk.watch.own.kept[0]
    assert desk.told[-1] == BackupsChanged()


def test_nothing_is_made_while_nothing_changes(desk):
    desk.backups.now = ""
    desk.watch.start()
    desk.clock.advance(3 * HOUR)
    desk.watch.close()
    assert desk.made() == [], "an empty library needs no backup"


def test_every_hour_of_use_is_kept_if_something_changed(desk):
    desk.watch.start()
    desk.clock.advance(FIRST)
    desk.backups.now = "second"
    desk.clock.advance(HOUR - 2 * LOOK)
    assert len(desk.made()) == 1
    desk.clock.advance(3 * LOOK)
    assert len(desk.made()) == 2
    desk.clock.advance(5 * HOUR)
    assert len(desk.made()) == 2


def test_a_change_is_kept_at_closing(desk):
    desk.watch.start()
    desk.clock.advance(FIRST)
    desk.backups.now = "second"
    desk.watch.close()
    assert len(desk.made()) == 2
    desk.clock.advance(10 * HOUR)
    assert len(desk.made()) == 2, "after closing nothing happens"


def test_whoever_only_reads_makes_none(desk):
    desk.may = False
    desk.watch.start()
    desk.clock.advance(3 * HOUR)
    desk.watch.close()
    assert desk.made() == []
    assert desk.watch.is_known


def test_what_fails_is_said_and_tried_again(desk):
    desk.backups.broken[desk.own] = MachineFailed("backup_disk_full", place=str(desk.own))
    desk.watch.start()
    desk.clock.advance(FIRST)
    assert [place.trouble.code for place in desk.watch.troubles] == ["backup_disk_full"]
    desk.backups.broken.clear()
    desk.clock.advance(LOOK)
    assert desk.watch.troubles == ()
    assert desk.made() == ["rolling"]


def test_the_second_folder_gets_every_backup_too(tmp_path, stick):
    desk = Desk(tmp_path, stick)
    desk.watch.start()
    desk.clock.advance(FIRST)
    desk.watch.back_up()
    assert desk.made() == desk.made(stick) == ["rolling", "by_hand"]
    assert desk.watch.second.kept == desk.watch.own.kept


def test_a_second_folder_that_is_away_is_said_and_catches_up(tmp_path, stick):
    desk = Desk(tmp_path, stick)
    stick.rmdir()
    desk.watch.start()
    desk.clock.advance(FIRST)
    assert desk.made() == ["rolling"]
    assert desk.watch.second.is_away
    stick.mkdir()
    desk.clock.advance(LOOK)
    assert desk.made(stick) == ["rolling"]
    assert desk.watch.troubles == ()


def test_a_second_folder_alone_holds_the_backups_while_the_first_is_full(tmp_path, stick):
    desk = Desk(tmp_path, stick)
    desk.backups.broken[desk.own] = MachineFailed("backup_disk_full", place=str(desk.own))
    desk.watch.start()
    desk.clock.advance(FIRST)
    assert desk.made(stick) == ["rolling"]
    assert desk.watch.last.file == str(stick / "made")
    desk.clock.advance(2 * LOOK)
    assert desk.made(stick) == ["rolling"], "the same state is kept once"
    assert [place.folder for place in desk.watch.troubles] == [desk.own]
    desk.backups.broken.clear()
    desk.clock.advance(LOOK)
    assert desk.watch.troubles == ()


def test_a_failing_second_folder_does_not_keep_the_first_from_its_backup(tmp_path, stick):
    desk = Desk(tmp_path, stick)
    desk.backups.broken[stick] = MachineFailed("backup_place_readonly", place=str(stick))
    desk.watch.start()
    desk.clock.advance(FIRST)
    assert desk.made() == ["rolling"]
    assert [place.trouble.code for place in desk.watch.troubles] == ["backup_place_readonly"]
    desk.second = ""
    desk.watch.look()
    assert desk.watch.troubles == ()


def test_a_backup_can_be_stopped(desk):
    desk.watch.start()
    make = desk.backups.make

    def stopped(*asked):
        desk.watch.stop()
        return make(*asked)

    desk.backups.make = stopped
    desk.watch.back_up()
    assert desk.made() == []
    assert desk.watch.troubles == ()
    assert desk.watch.progress is None
