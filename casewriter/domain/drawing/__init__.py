"""Charts and timelines as SVG: one drawing for the screen, for a web page and for paper."""

from casewriter.domain.drawing.chart import Point, chart
from casewriter.domain.drawing.sheet import Drawing, Inks
from casewriter.domain.drawing.steps import Step, timeline, timeline_by_steps

__all__ = ["Drawing", "Inks", "Point", "Step", "chart", "timeline", "timeline_by_steps"]
