"""How much of what reviewers do to a Word copy comes home: measured with LibreOffice at work.

`python -m tests.drills.word_round_trip [--files N] [--folder F]` hands out copies of both examples,
has LibreOffice change them at random (`word_hands.py`), takes them home and counts.
"""

import argparse
import io
import json
import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path as File
from random import Random

from msgspec import Struct, field

from casewriter.assets import resources
from casewriter.domain.canonical import from_json
from casewriter.domain.case import Case
from casewriter.domain.review import Anchor, Range, Suggestion, Thread
from casewriter.domain.reviewing.home import Home
from casewriter.domain.reviewing.suggesting import as_if_accepted, as_if_declined
from casewriter.exchange.word_review.expected import Expected, Leaf, expected
from casewriter.exchange.word_review.matching import bases
from casewriter.exchange.word_review.parts import WordFile
from casewriter.exchange.word_review.physical import physical
from casewriter.prose.spoken import NOTE
from tests.word_copies import came, copy_of, laid, with_home

HANDS = File(__file__).with_name("word_hands.py")
OFFICE, PYTHON = "/usr/bin/soffice", "/usr/bin/python3"
"""LibreOffice's own: `apt-get install libreoffice-writer python3-uno`."""
EXAMPLES = ("example-one-stop-shop", "example-smart-government")
FEWEST, MOST = 5, 60
UNFOUND = 0.01
"""Of changes that were not tracked, as a share: words taken out of the mention of a source make the
whole mention the reviewer's, which the trial cannot tell from a loss."""


class Sum(Struct):
    """What came of the edits of some files."""

    files: int = 0
    edits: Counter[str] = field(default_factory=Counter)
    suggested: int = 0
    remarked: int = 0
    listed: int = 0
    misplaced: int = 0
    lost: int = 0
    comments: int = 0
    comments_placed: int = 0
    comments_lost: int = 0
    rejected_right: int = 0
    accepted_right: int = 0
    paragraphs_wrong: int = 0
    unread: int = 0
    unasked: int = 0
    seconds: float = 0.0
    notes: list[str] = field(default_factory=list)


def main(words: list[str]) -> int:
    """Measure; the exit code is 1 where something was lost or changed unasked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=40)
    parser.add_argument("--seed", type=int, default=20_261_125)
    parser.add_argument("--folder", type=File, default=File("out/word"))
    parser.add_argument("--again", action="store_true", help="read the files of the last run")
    asked = parser.parse_args(words)
    folder = asked.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    cases = {name: example(name) for name in EXAMPLES}
    jobs = _jobs(folder, cases, asked.files, asked.seed)
    if not asked.again:
        (folder / "jobs.json").write_text(json.dumps(jobs))
        subprocess.run([PYTHON, str(HANDS), str(folder / "jobs.json")], check=True)
    sums = {True: Sum(), False: Sum()}
    for job in jobs:
        look(job, cases[job["case"]], sums[job["tracked"]])
    for tracked, told in sums.items():
        tell("tracked" if tracked else "untracked", told)
    return int(any(is_bad(one, tracked=tracked) for tracked, one in sums.items()))


def is_bad(told: Sum, *, tracked: bool) -> bool:
    may_miss = 0 if tracked else UNFOUND * told.edits.total()
    return told.lost > may_miss or told.comments_lost > 0 or told.unasked > 0


def example(name: str) -> Case:
    return from_json((resources("samples") / f"{name}.json").read_bytes())[0]


def _jobs(folder: File, cases: dict[str, Case], files: int, seed: int) -> list[dict]:
    random = Random(seed)
    for name, case in cases.items():
        (folder / f"{name}.docx").write_bytes(copy_of(case))
    return [
        {
            "case": EXAMPLES[number % 2],
            "source": str(folder / f"{EXAMPLES[number % 2]}.docx"),
            "target": str(folder / f"reviewed-{number}.docx"),
            "log": str(folder / f"reviewed-{number}.json"),
            "seed": random.randrange(10**9),
            "edits": random.randint(FEWEST, MOST),
            "tracked": number // 2 % 2 == 0,
        }
        for number in range(files)
    ]


def look(job: dict, case: Case, told: Sum) -> None:
    log = json.loads(File(job["log"]).read_text())
    data = File(job["target"]).read_bytes()
    began = time.perf_counter()
    home = came(case, data)
    told.seconds += time.perf_counter() - began
    told.files += 1
    paper = [one for one in expected(laid(case)) if one.text]
    if len(paper) != len(log["texts"]) or not all(
        _is_like(one.text, text) for one, text in zip(paper, log["texts"], strict=True)
    ):
        told.notes.append(f"{job['target']}: LibreOffice counts paragraphs otherwise")
    for edit in log["edits"]:
        if edit["kind"] == "comment":
            _comment(edit, paper, home, told)
        elif edit["kind"] == "split" and not _has_lines(paper[edit["para"]]):
            # An answer of one line has no paragraphs: the text is the same.
            continue
        elif job["tracked"] or edit["kind"] != "bold":
            told.edits[edit["kind"]] += 1
            _change(edit, paper, home, told, job["target"])
    beside = with_home(case, home)
    told.unasked += beside.fields != case.fields
    told.unasked += as_if_declined(beside).fields != case.fields
    if job["tracked"]:
        before = bases(physical(WordFile(io.BytesIO(data))))
        texts = [base.text for base in before if base.text]
        told.rejected_right += texts == [one.text for one in paper]
    else:
        told.rejected_right += as_if_declined(beside).fields == case.fields
    wrong, unread = _wrong(as_if_accepted(beside), log["final"], home)
    told.unread += unread
    told.paragraphs_wrong += len(wrong)
    told.accepted_right += not wrong
    told.notes += (f"{File(job['target']).name}: {text[:150]!r}" for text in wrong[:3])


def _has_lines(one: Expected) -> bool:
    return one.leaf is not None and one.leaf.leaf.part.type == "prose"


def _change(edit: dict, paper: list[Expected], home: Home, told: Sum, target: str) -> None:
    one, token = paper[edit["para"]], edit["new"]
    if any(_holds(suggestion, edit, one) for suggestion in home.suggestions):
        told.suggested += 1
    elif any(_tells(thread, edit, one) for thread in home.threads):
        told.remarked += 1
    elif any(
        (token and token in item.text) or (not token and item.near and item.near == one.path)
        for item in home.listed
    ):
        told.listed += 1
    elif token and token in json.dumps(
        [[s.replacement for s in home.suggestions], [t.notes[0].text for t in home.threads]]
    ):
        told.misplaced += 1
        told.notes.append(f"{File(target).name}: misplaced {edit}")
    else:
        told.lost += 1
        told.notes.append(
            f"{File(target).name}: lost {str(edit)[:200]} at {one.path or one.text!r}"
        )


def _holds(suggestion: Suggestion, edit: dict, one: Expected) -> bool:
    """Whether a suggestion at the answer of a paragraph is what was done to it."""
    if one.leaf is None or suggestion.path != one.leaf.leaf.path:
        return False
    if edit["new"]:
        return edit["new"] in json.dumps(suggestion.replacement)
    if edit["kind"] == "split":
        # In an answer of one line an end of a line is a space.
        return isinstance(suggestion.replacement, dict) or str(suggestion.replacement)[:1] == " "
    if edit["kind"] == "bold":
        return "strong" in json.dumps(suggestion.replacement)
    # What gives way as its reader saw it: a source is one sign of the leaf and many letters there.
    seen = _covered(suggestion.range, one.leaf) or suggestion.quote
    quote, words = _plain(seen), _plain(edit["old"]).split()
    runs = [" ".join(words[at : at + 4]) for at in range(max(1, len(words) - 3))]
    return edit["old"] in seen or any(run in quote for run in runs) or suggestion.range is None


def _covered(where: Range | None, leaf: Leaf) -> str:
    """The letters of a passage as they stood on paper."""
    if where is None:
        return ""
    last = where.line if where.last is None else where.last
    parts = []
    for number in range(where.line, min(last, len(leaf.shown) - 1) + 1):
        shown = leaf.shown[number]
        start = where.start if number == where.line else 0
        end = where.end if number == last else len(shown.text) + 1
        told = zip(shown.text, shown.letters, strict=True)
        parts.append("".join(letter for letter, of in told if start <= of < end))
    return " ".join(parts)


def _tells(thread: Thread, edit: dict, one: Expected) -> bool:
    """Whether a comment at the place of a paragraph quotes what was done to it."""
    text = thread.notes[0].text
    if not one.path or thread.anchor.path != one.path:
        return False
    if edit["new"]:
        return edit["new"] in text
    # Letters that look different are quoted alone, else the comment has the words before.
    return one.text in text or (edit["kind"] == "bold" and edit["old"] in text)


def _comment(edit: dict, paper: list[Expected], home: Home, told: Sum) -> None:
    told.comments += 1
    one = paper[edit["para"]]
    path = one.leaf.leaf.path if one.leaf is not None else one.path
    for thread in home.threads:
        if edit["new"] in thread.notes[0].text:
            right = thread.anchor.path == path and _is_at(thread.anchor, edit["old"], one.leaf)
            told.comments_placed += right
            if not right:
                told.notes.append(f"comment {edit} at {thread.anchor.path} {thread.anchor.quote!r}")
            return
    told.comments_lost += not any(edit["new"] in item.text for item in home.listed)


def _is_at(anchor: Anchor, old: str, leaf: Leaf | None) -> bool:
    """Whether a comment stands at exactly its words, or at the source or reference they are in."""
    if leaf is None or not leaf.leaf.is_text or anchor.quote == old:
        return True
    where = anchor.range
    covered = _covered(where, leaf)
    is_mention = where is not None and where.last is None and len(covered) > where.end - where.start
    return is_mention and old in covered


def _wrong(accepted: Case, final: list[str], home: Home) -> tuple[list[str], int]:
    """Lines of answers, all accepted, that the reviewer's text does not have.

    Values that cannot be what was written are counted: a comment says what that was.
    """
    remarked = {thread.anchor.path for thread in home.threads if thread.kind == "suggestion"}
    unread = 0
    left = Counter(_plain(text) for text in final)
    # One line cannot hold the paragraphs that somebody made of it: there they stand in a row.
    whole = "".join(_plain(text).replace(" ", "") for text in final)
    wrong = []
    for one in expected(laid(accepted)):
        # A title is held where the case itself has it.
        if one.leaf is None or one.echo or one.line is None or not one.text.strip():
            continue
        text = _plain(one.text)
        if NOTE in one.text:
            found = next((other for other in left if left[other] and _is_like(one.text, other)), "")
        else:
            found = text
        if left[found]:
            left[found] -= 1
        elif not one.leaf.leaf.is_text and one.path in remarked:
            unread += 1
        elif one.leaf.leaf.part.type == "prose" or text.replace(" ", "") not in whole:
            wrong.append(one.text)
    return wrong, unread


def _is_like(shown: str, text: str) -> bool:
    """Whether LibreOffice says the same, with the numbers of notes in place of their signs."""
    parts = (re.escape(" ".join(part.split())) for part in shown.split(NOTE))
    pattern = r"\s*\d*\s*".join(parts)
    return re.fullmatch(pattern, " ".join(text.split())) is not None


def _plain(text: str) -> str:
    # A mention of a table shows its title, which a reviewer may have changed elsewhere.
    return " ".join(re.sub(r"\[[^\]]*\]", "[]", text.replace(NOTE, "")).split())


def tell(name: str, told: Sum) -> None:
    changes = sum(told.edits.values())
    placed = told.suggested + told.remarked
    share, at_home = (100 * found / max(1, changes) for found in (placed + told.listed, placed))
    kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(told.edits.items()))
    lines = [
        f"{name}: {told.files} files, read in {told.seconds / max(1, told.files):.2f} s each",
        f"  changes {changes} ({kinds})",
        f"  suggested at their answer {told.suggested}, told by a comment there {told.remarked}",
        f"  listed {told.listed}, misplaced {told.misplaced}, lost {told.lost}",
        f"  at their place {at_home:.1f} %, placed or listed {share:.1f} %",
        f"  comments {told.comments}, at their passage {told.comments_placed}",
        f"  comments lost {told.comments_lost}",
        f"  all rejected is what was handed out in {told.rejected_right} files",
        f"  all accepted is the reviewer's in {told.accepted_right}",
        f"  lines that differ then {told.paragraphs_wrong}, values that cannot be so {told.unread}",
        f"  changed without consent: {told.unasked}",
        *(f"    {note}" for note in told.notes[:40]),
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
