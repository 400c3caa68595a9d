"""What importing the window leaves behind."""

import subprocess
import sys

LOOK = """
from casewriter.app.sourceless import spare_sources
spare_sources()
import casewriter.app.window
import linecache
print(sum(name.endswith("desktop.py") for name in linecache.cache))
"""


def test_sources_are_not_read_where_modules_are_imported():
    done = subprocess.run(
        (sys.executable, "-c", LOOK), check=True, capture_output=True, text=True, timeout=300
    )
    assert done.stdout.strip() == "0"
