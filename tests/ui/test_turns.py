"""Work is done piece by piece, whoever has some, and the window has its say after each piece."""

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QWidget

from casewriter.ui.turns import Turn


class Sheet(QWidget):
    """Tells when it is painted."""

    def __init__(self, told):
        super().__init__()
        self._told = told

    def paintEvent(self, _event):
        self._told.append("painted")


class Worker(QObject):
    """Has some pieces of work and tells of each."""

    def __init__(self, name, pieces, work):
        super().__init__()
        self._left = [f"{name}{piece}" for piece in range(pieces)]
        self._work = work
        self.turn = Turn(self)
        self.turn.came.connect(self._come)
        self.turn.begin()

    def _come(self):
        piece = self._left.pop(0)
        if not self._left:
            self.turn.stop()
        self._work(piece)


def test_what_one_piece_of_work_changed_is_painted_before_the_next_piece(qtbot):
    told = []
    sheet = Sheet(told)
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    told.clear()

    def work(piece):
        told.append(piece)
        sheet.update()

    workers = [Worker(name, 3, work) for name in "abc"]
    qtbot.waitUntil(lambda: not any(worker.turn.is_waiting for worker in workers))
    qtbot.waitUntil(lambda: told[-1] == "painted")
    pieces = ["a0", "b0", "c0", "a1", "b1", "c1", "a2", "b2", "c2"]
    assert told == [word for piece in pieces for word in (piece, "painted")]


def test_between_two_pieces_the_window_has_turns_of_its_own(qtbot):
    seen, asked = [], []

    class Window(QObject):
        """Something comes in with every turn of the event loop."""

        def timerEvent(self, _event):
            seen.append(len(asked))

    window = Window()
    timer = window.startTimer(0)
    workers = [Worker(name, 4, asked.append) for name in "ab"]
    qtbot.waitUntil(lambda: len(asked) == 8)
    window.killTimer(timer)
    assert not any(worker.turn.is_waiting for worker in workers)
    assert set(range(8)) <= set(seen)


def test_who_is_gone_keeps_nobody_waiting(qtbot):
    asked, workers = [], []

    def work(piece):
        asked.append(piece)
        if piece == "a0":
            workers[0].deleteLater()

    workers += [Worker(name, 3, work) for name in "ab"]
    qtbot.waitUntil(lambda: not workers[1].turn.is_waiting)
    assert asked == ["a0", "b0", "b1", "b2"]


def test_a_dialogue_that_a_piece_of_work_opens_stops_nobody_else(qtbot):
    asked = []
    dialogue = QEventLoop()

    def work(piece):
        asked.append(piece)
        if piece == "a0":
            dialogue.exec()
        if piece == "b2":
            dialogue.quit()

    workers = [Worker("a", 1, work), Worker("b", 3, work)]
    qtbot.waitUntil(lambda: asked == ["a0", "b0", "b1", "b2"])
    assert not any(worker.turn.is_waiting for worker in workers)
