"""A virtual screen whose pixels can be read without asking the X server: a mapped file."""

import mmap
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zlib import crc32

WIDTH, HEIGHT = 1366, 768
PIXELS = WIDTH * HEIGHT * 4
PATIENCE = 60.0


class Screen:
    """A running virtual screen with a window manager."""

    def __init__(self, display: str, pixels: mmap.mmap) -> None:
        self.display = display
        self._pixels = pixels

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to open its window here."""
        kept = {
            key: value
            for key, value in os.environ.items()
            if key not in ("PYTHONDONTWRITEBYTECODE", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        }
        return {**kept, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def state(self) -> int:
        """A number that changes when any pixel does."""
        return crc32(self._pixels[-PIXELS:])

    def colours(self) -> int:
        """How many different pixels there are along some lines of the screen."""
        frame = self._pixels[-PIXELS:]
        lines = (frame[row * WIDTH * 4 : (row + 1) * WIDTH * 4] for row in range(40, HEIGHT, 60))
        return len({line[place : place + 3] for line in lines for place in range(0, len(line), 4)})

    def title(self) -> str:
        """The title of the window that has the focus; empty where none has."""
        asked = subprocess.run(
            ["xdotool", "getactivewindow", "getwindowname"],
            env=self.environment,
            check=False,
            capture_output=True,
            text=True,
        )
        return asked.stdout.strip()

    def press(self, key: str) -> None:
        """Press a key in whichever window has the focus."""
        subprocess.run(
            ["xdotool", "key", "--clearmodifiers", key], env=self.environment, check=True
        )


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen of 1366 × 768 for as long as the block lasts."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(write),
                "-screen",
                "0",
                f"{WIDTH}x{HEIGHT}x24",
                "-fbdir",
                folder,
                "-nolisten",
                "tcp",
            ],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        manager = None
        try:
            with os.fdopen(read) as answer:
                display = f":{answer.readline().strip()}"
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                pixels = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
            shown = Screen(display, pixels)
            manager = subprocess.Popen(
                ["openbox"], env=shown.environment, stderr=subprocess.DEVNULL
            )
            time.sleep(1.0)
            yield shown
        finally:
            if manager is not None:
                manager.terminate()
                manager.wait()
            server.terminate()
            server.wait()
