"""`make bench`: every measurement, ratios first. Name some to run only those."""

import sys
from importlib import import_module

from bench.report import table

MEASUREMENTS = (
    "export",
    "floor",
    "batch",
    "pages",
    "paper",
    "monster",
    "autosave",
    "history",
    "merging",
    "packing",
    "word_review",
    "checking",
    "search",
    "start",
    "opening",
    "memory",
    "frames",
    "long_lists",
    "typing",
    "grid",
)


def main(names: list[str]) -> int:
    """Print the table; the exit code is 1 where a goal was missed."""
    rows = []
    for name in names or MEASUREMENTS:
        print(f"measuring {name} …", file=sys.stderr)
        rows += import_module(f"bench.{name}").measure()
    print(table(rows))
    missed = [row for row in rows if row.goal and row.ratio and row.ratio > row.goal]
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
