"""Review copies as Google Docs and WPS would send them back: what of their changes comes home.

`python -m tests.drills.word_imitations [--files N]`: copies of both examples are changed at random
(`word_pen.py`), rewritten as each program writes files (`word_habits.py`), and taken home.
"""

import argparse
import io
import json
import sys
from pathlib import Path as File
from random import Random

from lxml import etree

from casewriter.domain.case import Case
from casewriter.exchange.word_review.expected import expected
from casewriter.exchange.word_review.reading import mark_of
from casewriter.prose.spoken import NOTE
from tests.drills.word_habits import HABITS, rewritten, with_comments
from tests.drills.word_pen import Pen
from tests.drills.word_round_trip import EXAMPLES, FEWEST, MOST, Sum, example, is_bad, look, tell
from tests.word_copies import BODY, copy_of, laid, packed, parts


def main(words: list[str]) -> int:
    """Measure; the exit code is 1 where something was lost or changed unasked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10, help="of each program")
    parser.add_argument("--seed", type=int, default=20_261_126)
    parser.add_argument("--folder", type=File, default=File("out/word-imitations"))
    asked = parser.parse_args(words)
    asked.folder.mkdir(parents=True, exist_ok=True)
    cases = {name: example(name) for name in EXAMPLES}
    copies = {name: copy_of(case) for name, case in cases.items()}
    random, bad = Random(asked.seed), False
    for program, habit in HABITS:
        sums = {True: Sum(), False: Sum()}
        for number in range(asked.files):
            name, tracked = EXAMPLES[number % 2], number // 2 % 2 == 0
            job = {
                "target": str(asked.folder / f"{program}-{number}.docx"),
                "log": str(asked.folder / f"{program}-{number}.json"),
                "tracked": tracked,
            }
            seed, edits = random.randrange(10**9), random.randint(FEWEST, MOST)
            data, log = imitated(cases[name], copies[name], habit, seed, edits, tracked=tracked)
            File(job["target"]).write_bytes(data)
            File(job["log"]).write_text(json.dumps(log))
            assert mark_of(io.BytesIO(data)).case == cases[name].id
            look(job, cases[name], sums[tracked])
        for tracked, told in sums.items():
            tell(f"{program}, {'tracked' if tracked else 'untracked'}", told)
            bad = bad or is_bad(told, tracked=tracked)
    return int(bad)


def imitated(case: Case, data: bytes, habit, seed: int, edits: int, *, tracked: bool):
    """A copy of a case, changed and saved as a program does it; and what was changed."""
    named = parts(data)
    root = etree.fromstring(named[BODY])
    texts = [one.text.replace(NOTE, "") for one in expected(laid(case)) if one.text]
    own_marks = bool(seed % 2)
    pen = Pen(root, texts, seed, tracked=tracked, own_marks=own_marks)
    pen.work(edits)
    named = with_comments(named, pen.comments, "2026-06-03T09:00:00Z")
    final = [text for lines in pen.final for text in lines]
    log = {"edits": pen.log, "final": final, "texts": pen.texts}
    return packed(rewritten(named, root, habit, Random(seed))), log


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
