"""Work in short steps gives way to what is more urgent."""

from casewriter.ui.slices import Slices


def test_work_waits_as_long_as_something_else_is_more_urgent_and_goes_on_then(qtbot):
    slices, urgent, done = Slices(), [True], []
    asked = []

    def waits():
        asked.append(True)
        return bool(urgent)

    def work():
        for step in range(3):
            done.append(step)
            yield

    slices.waits = waits
    slices.begin(work())
    qtbot.waitUntil(lambda: len(asked) > 1)
    assert not done
    assert slices.is_busy
    urgent.clear()
    qtbot.waitUntil(lambda: not slices.is_busy)
    assert done == [0, 1, 2]
