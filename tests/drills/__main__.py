"""`make drills`: everything that could lose a text, tried again and again.

Goes on where the last run stopped; `--fresh` begins anew. Name drills, kinds or whole trials
(`kills`, `kills/typing`, `kills/typing/17`) to run only those.
"""

import argparse
import os
import resource
import sys
import time
from pathlib import Path as File

from tests.drills import plan
from tests.drills.ledger import Ledger, Result, Trial
from tests.drills.pool import tried

FOLDER = File("out/drills")
LINES = 12
"""Of a traceback that are shown; the results keep all."""

SEED = 20_261_125


def main(words: list[str]) -> int:
    """Try what is left to try; the exit code is 1 where anything was lost."""
    asked = _asked(words)
    ledger = Ledger(asked.folder / "results.jsonl")
    if asked.fresh:
        ledger.clear()
    trials = plan.trials(asked.seed, asked.share, asked.size)
    chosen = [trial for trial in trials if _is_named(trial, asked.only)]
    if not chosen:
        _say(f"there is no trial of that name: {' '.join(asked.only)}")
        return 2
    known = {result.trial: result for result in ledger.results() if not asked.only}
    plan.warm_up()
    left = [trial for trial in chosen if trial not in known]
    _say(f"seed {asked.seed}: {len(chosen) - len(left)} trials done, {len(left)} to do")
    began = time.monotonic()
    results = [known[trial] for trial in chosen if trial in known]
    for result in tried(left, plan.attempt, asked.hands):
        ledger.add(result)
        results.append(result)
        _tell(result, len(results), len(chosen), time.monotonic() - began)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    _say(f"processor time {(used.ru_utime + used.ru_stime) / 60:.1f} min")
    return report(results, asked.seed)


def _asked(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.drills", description=__doc__)
    parser.add_argument("only", nargs="*", help="drills, kinds or trials; all of them where none")
    parser.add_argument("--fresh", action="store_true", help="forget what was tried before")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--share", type=float, default=1.0, help="of all trials: 0.1 is a tenth")
    parser.add_argument("--size", type=int, default=0, help="how much in each trial, at most")
    parser.add_argument("--hands", type=int, default=2 * (os.cpu_count() or 1))
    parser.add_argument("--folder", type=File, default=FOLDER)
    return parser.parse_args(words)


def _is_named(trial: Trial, names: list[str]) -> bool:
    return not names or any(f"{trial.key}/".startswith(f"{name.rstrip('/')}/") for name in names)


def _tell(result: Result, done: int, of: int, seconds: float) -> None:
    said = f"{done} / {of}  {seconds / 60:.1f} min  {result.trial.key}"
    _say(said + ("  FOUND" if result.problems else ""))
    for meaning, sentences in result.problems.items():
        for sentence in sentences[:3]:
            _say("\n      ".join((f"    {meaning}:", *sentence.splitlines()[-LINES:])))
    if result.problems:
        _say(f"    again: python -m tests.drills {result.trial.key!r} --seed {result.trial.seed}")


def report(results: list[Result], seed: int) -> int:
    """Print the figures; the exit code."""
    whole = Result(Trial("", "", 0, seed))
    for result in results:
        whole.add(result)
    for drill in plan.DRILLS:
        for line in drill.details(
            [result for result in results if result.trial.drill == drill.name]
        ):
            _say(line)
    failed = bool(whole.problems)
    for drill in plan.DRILLS:
        ours = Result(Trial(drill.name, "", 0, seed))
        for result in results:
            if result.trial.drill == drill.name:
                ours.add(result)
        sys.stdout.write(drill.line(ours) + "\n")
    return 1 if failed else 0


def _say(line: str) -> None:
    sys.stderr.write(line + "\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
