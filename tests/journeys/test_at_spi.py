"""The window read by another program, as Orca reads it: over AT-SPI, on a virtual screen."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEEDED = ("xvfb-run", "dbus-run-session")
SYSTEM_PYTHON = "/usr/bin/python3"
WALK = Path(__file__).with_name("at_spi_walk.py")
ROOT = WALK.parents[2]


def is_there():
    """Whether this machine has a virtual screen, a session bus and AT-SPI."""
    if any(shutil.which(name) is None for name in NEEDED) or not Path(SYSTEM_PYTHON).exists():
        return False
    services = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import dbus"], check=False, capture_output=True)
    return services.exists() and asked.returncode == 0


@pytest.mark.skipif(not is_there(), reason="needs xvfb, dbus, at-spi2-core and python3-dbus")
def test_another_program_can_name_and_press_everything_on_every_page(tmp_path):
    tmp_path.chmod(0o700)
    done = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", SYSTEM_PYTHON, WALK, sys.executable, tmp_path],
        check=False,
        capture_output=True,
        text=True,
        timeout=600,
        cwd=ROOT,
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    *faults, last = (line for line in done.stdout.splitlines() if not line.startswith("SpiReg"))
    assert faults == ["end"]
    met = re.fullmatch(r"(\d+) controls in (\d+) rooms", last)
    assert met is not None
    assert int(met[1]) > 1000
    assert int(met[2]) > 50
