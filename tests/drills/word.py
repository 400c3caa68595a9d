"""The trials of review copies for Word, a part of `make drills`.

`python -m tests.drills.word [--files N] [FILE-OR-FOLDER...]`: copies are changed at random as
Google Docs and WPS would save them and taken home, then LibreOffice changes some; then the Word
files of other people that are named are read. Where LibreOffice or its Python is not there, that is
said, and it is no fault.
"""

import argparse
import subprocess
import sys
from pathlib import Path as File

from tests.drills import word_foreign, word_imitations, word_round_trip
from tests.drills.word_round_trip import OFFICE, PYTHON

FILES = 12
FOLDER = File("out/drills/word")
NO_OFFICE = "word: not tried, LibreOffice with UNO is not here (libreoffice-writer, python3-uno)"


def main(words: list[str], office: str = OFFICE) -> int:
    """Try what can be tried here; the exit code is 1 where something was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.drills.word", description=__doc__)
    parser.add_argument("foreign", nargs="*", help="Word files of other people, or their folders")
    parser.add_argument("--files", type=int, default=FILES)
    parser.add_argument("--folder", type=File, default=FOLDER)
    asked = parser.parse_args(words)
    each = ["--files", str(max(1, asked.files // 2)), "--folder", str(asked.folder / "imitations")]
    imitated = word_imitations.main(each)
    if not has_office(office):
        sys.stdout.write(NO_OFFICE + "\n")
        return max(imitated, word_foreign.main(asked.foreign) if asked.foreign else 0)
    round_trip = ["--files", str(asked.files), "--folder", str(asked.folder)]
    trip = word_round_trip.main(round_trip)
    # Where none are named, what LibreOffice has just written is read as if it were of others.
    changed = [str(asked.folder / f"reviewed-{number}.docx") for number in range(asked.files)]
    return max(imitated, trip, word_foreign.main(asked.foreign or changed))


def has_office(office: str) -> bool:
    """Whether LibreOffice is here, and a Python that can lead it."""
    if not File(office).exists() or not File(PYTHON).exists():
        return False
    led = subprocess.run([PYTHON, "-c", "import uno"], check=False, capture_output=True)
    return led.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
