"""Charts and timelines as every format but Word's draws them: on paper, in the house style."""

from html import escape
from typing import assert_never

from msgspec.structs import replace

from casewriter.assets import resources
from casewriter.domain import formats
from casewriter.domain.drawing import Drawing, Inks, chart, timeline, timeline_by_steps
from casewriter.domain.drawing.sheet import NO_CHARACTER
from casewriter.domain.publication import Chart, Publication, Steps
from casewriter.domain.style import Style

_POINTS_PER_PIXEL = 0.75
_FINE = 220
"""Dots per inch of a drawing where a format takes no lines."""


def drawing(drawn: Chart | Steps, publication: Publication, width: int) -> Drawing | None:
    """A drawing in the language and style of a publication; None where there is nothing to draw.

    Its title is not in sight: the caption says it.

    Args:
        drawn: what.
        publication: whose.
        width: in pixels at 96 dpi.
    """
    language = publication.language

    def date(iso: str) -> str:
        return formats.date(iso, language)

    made: Drawing | None
    match drawn:
        case Chart(points=points):
            made = chart(
                "",
                points,
                width,
                inks(publication.style),
                number=lambda value: formats.number(value, language),
                date=date,
            )
        case Steps(steps=steps):
            made = timeline("", steps, width, inks(publication.style), date=date)
        case _ as unreachable:
            assert_never(unreachable)
    if made is None:
        return None
    named = f"<title>{escape(NO_CHARACTER.sub('', drawn.title))}</title>"
    return replace(made, svg=made.svg.replace("<title></title>", named, 1), title=drawn.title)


def by_steps(drawn: Steps, publication: Publication, width: int) -> tuple[Drawing, ...]:
    """A timeline as a drawing to a step, one below the other."""
    language = publication.language
    ink = inks(publication.style)
    return timeline_by_steps(drawn.steps, width, ink, date=lambda iso: formats.date(iso, language))


def inks(style: Style) -> Inks:
    """The colours and the face of drawings on paper."""
    colours, face = style.paper_colours, style.faces.looking
    families = (*face.families, *face.fallbacks)
    return Inks(
        text=colours.ink,
        quiet=colours.ink2,
        line=colours.edge,
        shape=colours.edge,
        strong=colours.accent,
        ground=colours.paper,
        family=", ".join((*(f"'{name}'" for name in families), face.generic)),
    )


def rasterised(made: Drawing) -> bytes:
    """A drawing as PNG, set in the faces that casewriter carries: equal drawings, equal bytes."""
    import typst

    page = (
        "#set page(width: auto, height: auto, margin: 0pt)\n"
        f'#image(bytes(sys.inputs.svg), format: "svg", width: {made.width * _POINTS_PER_PIXEL}pt)'
    )
    data = typst.compile(
        page.encode(),
        format="png",
        ppi=_FINE,
        font_paths=typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=True,
            font_paths=[str(resources("fonts"))],
        ),
        sys_inputs={"svg": made.svg},
    )
    assert isinstance(data, bytes)
    return data
