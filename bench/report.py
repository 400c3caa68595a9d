"""How figures are printed: ratios first, for machines are noisy."""

from msgspec import Struct


class Row(Struct, frozen=True):
    """One figure.

    Attributes:
        what: was measured.
        ratio: to the peer; None where the row only tells figures.
        peer: the other program, or the smaller case.
        goal: what the ratio should stay under, where there is a goal.
    """

    what: str
    ratio: float | None
    peer: str
    goal: float | None = None


def table(rows: list[Row]) -> str:
    """The rows as a Markdown table."""
    lines = ["| measured | ratio | to | goal | |", "|---|---|---|---|---|"]
    for row in rows:
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        goal = "" if row.goal is None else f"≤ {row.goal:g}"
        kept = (
            ""
            if row.goal is None or row.ratio is None
            else ("kept" if row.ratio <= row.goal else "**missed**")
        )
        lines.append(f"| {row.what} | {ratio} | {row.peer} | {goal} | {kept} |")
    return "\n".join(lines)
