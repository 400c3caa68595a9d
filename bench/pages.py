"""How the time for a page grows with the number of pages, writing alone."""

import io
import statistics
import time
from datetime import UTC, datetime

from bench.material import Material
from bench.report import Row
from casewriter.app.core import build
from casewriter.domain.compose import compose
from casewriter.services.watching import unwatched

SMALL, LARGE = 20, 200
WORDS_A_PAGE = 350
ROUNDS = 7


def measure() -> list[Row]:
    """Seconds a page at 200 pages, to those at 20."""
    times: dict[int, list[float]] = {SMALL: [], LARGE: []}
    core = build()
    materials = {pages: Material(pages * WORDS_A_PAGE, notes=pages) for pages in times}
    for _ in range(ROUNDS):
        for pages, material in materials.items():
            case = material.case
            template = core.templates.get(case.template)
            began = time.perf_counter()
            publication = compose(
                template,
                case,
                "en",
                core.styles.words("hub", "en"),
                core.styles.get("hub"),
                draft=True,
                created=datetime.now(UTC).isoformat(),
            )
            core.writers[0].write(
                publication, io.BytesIO(), material.pictures.__getitem__, unwatched
            )
            times[pages].append((time.perf_counter() - began) / pages)
    small, large = (statistics.median(times[pages]) for pages in (SMALL, LARGE))
    return [
        Row(
            f"a page of {LARGE} ({large * 1000:.2f} ms)",
            large / small,
            f"a page of {SMALL} ({small * 1000:.2f} ms)",
            1.3,
        )
    ]
