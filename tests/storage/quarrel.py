"""One of two who write in the same library: takes it over again and again, and saves what it can.

Prints each number once it is confirmed, after what it had read before: `of 3 saved 4`.
"""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path as File

from casewriter.domain.edits import setting
from casewriter.domain.errors import CasewriterError
from casewriter.storage import open_library
from tests.storage.desk import TITLE

ROUNDS = 12


def main(folder: File, case_id: str, name: str) -> None:
    for _ in range(ROUNDS):
        library = open_library(folder, lambda: datetime.now(UTC), who=lambda: name)
        try:
            library.take_over()
            case = library.cases.load(case_id)
            while True:
                number = int(str(case.get(TITLE, "en")).split()[0])
                edit = setting(case, {(TITLE, "en"): f"{number + 1} {name}"}, "write")
                library.cases.save(case_id, edit)
                case = edit.apply(case)
                sys.stdout.write(f"{number} {number + 1}\n")
                sys.stdout.flush()
                time.sleep(0.002)
        except CasewriterError as error:
            if error.code not in {"library_taken_over", "library_held", "library_locked"}:
                raise
        finally:
            library.close()


if __name__ == "__main__":
    main(File(sys.argv[1]), sys.argv[2], sys.argv[3])
