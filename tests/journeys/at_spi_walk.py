"""Reads the window as a screen reader does: over AT-SPI, from another process.

Run by the system's Python, which has D-Bus, inside a session bus and a virtual screen. Prints one
line for each control that has no name, and last how many controls it met on how many pages.

Usage: at_spi_walk.py PYTHON FOLDER
"""

import os
import subprocess
import sys
import time

import dbus

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
SHOWING, FOCUSABLE = 25, 11
CONTROLS = {
    "push button", "radio button", "check box", "combo box", "text", "list", "tree", "table",
}  # fmt: skip
WHOLE = {"list", "tree", "table", "combo box"}
PATIENCE = 60


class Screen:
    """What can be read of all windows."""

    def __init__(self):
        door = dbus.SessionBus().get_object("org.a11y.Bus", "/org/a11y/bus")
        self._bus = dbus.bus.BusConnection(door.GetAddress(dbus_interface="org.a11y.Bus"))

    def thing(self, at):
        return self._bus.get_object(*at)

    def children(self, at):
        found = self.thing(at).GetChildren(dbus_interface=ACCESSIBLE)
        return [(str(name), str(path)) for name, path in found]

    def name(self, at):
        told = self.thing(at).Get(ACCESSIBLE, "Name", dbus_interface=dbus.PROPERTIES_IFACE)
        return str(told).strip()

    def role(self, at):
        return str(self.thing(at).GetRoleName(dbus_interface=ACCESSIBLE))

    def has(self, at, state):
        low, high = self.thing(at).GetState(dbus_interface=ACCESSIBLE)
        return bool((int(high) << 32 | int(low)) >> state & 1)

    def shown(self, at=ROOT):
        """Every control that is shown: its address, role and name."""
        for child in self.children(at):
            role = self.role(child)
            if role not in {"application", "frame"} and not self.has(child, SHOWING):
                continue
            if role in CONTROLS and self.has(child, FOCUSABLE):
                yield child, role, self.name(child)
            if role not in WHOLE:
                yield from self.shown(child)

    def press(self, role, name):
        """Press a control, once it is there."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            for at, own, words in self.shown():
                if own == role and words.startswith(name):
                    self.thing(at).DoAction(0, dbus_interface="org.a11y.atspi.Action")
                    return
            time.sleep(0.3)
        raise SystemExit(f"no {role} called {name!r}")


def walk(screen):
    """Read the page, then press what leads to the next one."""
    met = 0
    steps = (
        (("radio button", "Write a case study"), ("push button", "Begin")),
        (("push button", "Start a case study"),),
        (("push button", "Print all questions"),),
    )
    for step in steps:
        if len(step) > 1:
            screen.press(*step[0])
        page = []
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and not any(
            role == step[-1][0] and words.startswith(step[-1][1]) for _, role, words in page
        ):
            time.sleep(0.3)
            page = list(screen.shown())
        met += len(page)
        for at, role, words in page:
            if not words:
                sys.stdout.write(f"nameless {role} {at[1]}\n")
        if step is not steps[-1]:
            screen.press(*step[-1])
    sys.stdout.write(f"{met} controls on {len(steps)} pages\n")


def main(python, folder):
    environment = {
        **os.environ,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "LANG": "en_GB.UTF-8",
        "XDG_CONFIG_HOME": folder,
        "XDG_DATA_HOME": folder,
    }
    program = subprocess.Popen(
        [python, "-m", "casewriter", "--library", f"{folder}/library"], env=environment
    )
    try:
        walk(Screen())
    finally:
        program.terminate()
        program.wait(20)


if __name__ == "__main__":
    main(*sys.argv[1:])
