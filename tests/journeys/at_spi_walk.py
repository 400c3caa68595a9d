"""Reads the window as a screen reader does: over AT-SPI, from another process.

Run by the system's Python, which has D-Bus, inside a session bus and a virtual screen. Prints one
line for each fault, and last how many controls it met in how many rooms.

Usage: at_spi_walk.py PYTHON FOLDER
"""

import os
import subprocess
import sys
import time

import dbus

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
SHOWING, FOCUSABLE, SENSITIVE = 25, 11, 24
WHOLE = {"list", "tree", "table", "combo box"}
"""What names its rows itself."""
PRESSED = {
    "push button", "button menu", "toggle button", "radio button", "check box", "page tab", "link",
}  # fmt: skip
CONTROLS = {
    *WHOLE, *PRESSED, "text", "password text", "entry", "spin button", "menu item", "list item",
    "check menu item", "slider",
}  # fmt: skip
HELD = {"label", "panel"}
"""What may take the keyboard besides: words that can be selected, a card that keys act on."""
DIALOGUES = {"dialog", "alert", "popup menu", "window"}
FRAMES = {"application", "frame", *DIALOGUES}
PATIENCE = 60


class Screen:
    """What can be read of all windows."""

    def __init__(self):
        door = dbus.SessionBus().get_object("org.a11y.Bus", "/org/a11y/bus")
        self._bus = dbus.bus.BusConnection(door.GetAddress(dbus_interface="org.a11y.Bus"))
        self.last = None

    def _ask(self, at, interface, what, *given):
        return self._bus.call_blocking(
            at[0], at[1], interface, what, "s" * len(given), given, timeout=PATIENCE
        )

    def children(self, at):
        return [(str(name), str(path)) for name, path in self._ask(at, ACCESSIBLE, "GetChildren")]

    def name(self, at):
        return str(self._ask(at, dbus.PROPERTIES_IFACE, "Get", ACCESSIBLE, "Name")).strip()

    def role(self, at):
        return str(self._ask(at, ACCESSIBLE, "GetRoleName"))

    def states(self, at):
        low, high = self._ask(at, ACCESSIBLE, "GetState")
        return int(high) << 32 | int(low)

    def offers(self, at, interface):
        return interface in map(str, self._ask(at, ACCESSIBLE, "GetInterfaces"))

    def front(self):
        """What stands in front of everything: a dialogue or a list that opened, or the root."""
        for program in self.children(ROOT):
            for window in self.children(program):
                if self.role(window) in DIALOGUES and self.states(window) >> SHOWING & 1:
                    return window
        return ROOT

    def shown(self, at):
        """Everything that is shown, with what it lies in: its address, role, states, owner."""
        for child in self.children(at):
            role, states = self.role(child), self.states(child)
            if role != "application" and not states >> SHOWING & 1:
                continue
            yield child, role, states, at
            if role not in WHOLE:
                yield from self.shown(child)


def read(screen, room):
    """Read a room: how many controls there are, and what is wrong with them."""
    met, faults, focusable = 0, [], set()
    found = list(screen.shown(screen.front()))
    for _, role, states, owner in found:
        if states >> FOCUSABLE & 1:
            focusable.add((owner, role))
    for at, role, states, owner in found:
        reached = states >> FOCUSABLE & 1
        if role in FRAMES or not (reached or role in CONTROLS):
            continue
        met += 1
        name = screen.name(at)
        if not name:
            faults.append(f"nameless in {room}: {role} {at[1]}")
        if reached and role not in CONTROLS | HELD:
            faults.append(f"strange in {room}: {role} {name!r} takes the keyboard")
        if role not in PRESSED or not states >> SENSITIVE & 1:
            continue
        # Arrows lead through buttons that lie together, once the keyboard is on one of them.
        if not reached and (owner, role) not in focusable:
            faults.append(f"keyless in {room}: {role} {name!r}")
        if not screen.offers(at, ACTION):
            faults.append(f"actionless in {room}: {role} {name!r}")
    return met, faults


def look(screen, room):
    """Read a room; anew, where it was not there yet or something of it went away meanwhile."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            met, faults = read(screen, room)
        except dbus.DBusException as error:
            if time.monotonic() > until:
                raise
            met, faults = 0, [f"gone in {room}: {error}"]
        if (met and not faults) or time.monotonic() > until:
            return met, faults
        if met and (room, tuple(faults)) == screen.last:
            return met, faults
        screen.last = (room, tuple(faults))
        time.sleep(0.2)


def walk(program):
    """Read room after room, as they are shown."""
    screen = None
    rooms = controls = 0
    for line in program.stdout:
        word, _, room = line.strip().partition(" ")
        if word != "room":
            sys.stdout.write(line)
            continue
        # The bus of accessibility comes up with the first window.
        screen = screen or Screen()
        began = time.monotonic()
        met, faults = look(screen, room)
        rooms, controls = rooms + 1, controls + met
        if not met:
            faults.append(f"empty {room}")
        sys.stdout.writelines(f"{fault}\n" for fault in faults)
        sys.stderr.write(f"{room}: {met} in {time.monotonic() - began:.2f} s\n")
        program.stdin.write("\n")
        program.stdin.flush()
    sys.stdout.write(f"{controls} controls in {rooms} rooms\n")


def main(python, folder):
    environment = {
        **os.environ,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "LANG": "en_GB.UTF-8",
    }
    program = subprocess.Popen(
        [python, "-m", "tests.journeys.at_spi_rooms", folder],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        walk(program)
        sys.exit(program.wait(20))
    finally:
        program.kill()


if __name__ == "__main__":
    main(*sys.argv[1:])
