"""Tables and pictures of a page, with their captions and the lines below."""

from casewriter.domain.publication import Cell, Chart, Inlines, Picture, Steps, Table, Words
from casewriter.publish.columns import TWIPS_PER_MILLIMETRE, column_widths
from casewriter.publish.drawn import drawing
from casewriter.publish.web.blocks import held
from casewriter.publish.web.inlines import line, words_of
from casewriter.publish.web.pictures import image
from casewriter.publish.web.sheet import Sheet, letters

WIDE = 640
"""Pixels of a drawing; it gets narrower with the page."""
WIDEST_STILL = 5
"""A table with more columns may have to be moved sideways, with the keys too."""
KEPT_WHOLE = 7
"""A table with at most so many rows is not divided between printed pages."""
_LARGER = 1.12
"""How large letters are to their line, against paper: it is narrower, and the first column bold."""
_NUMBERED_LABEL_END = " \u00a0.:"


def lead(words: Words, block: Table | Picture) -> str:
    """How a caption begins: "Table 3. ", or "Table 3" where no words follow."""
    name = words.table if isinstance(block, Table) else words.figure
    begun = words.caption.format(label=name, number=block.number)
    return begun if block.caption else begun.rstrip(_NUMBERED_LABEL_END)


def table(sheet: Sheet, block: Table) -> str:
    """A table with its caption above and its source below."""
    mark = sheet.id_attribute(block.anchor)
    heads = "".join(
        f'<th scope="col"{_side(column.align)}>{line(sheet, column.title)}</th>'
        for column in block.columns
    )
    rows = "\n".join(_row(sheet, block, cells) for cells in block.rows)
    caption = _caption(sheet, block)
    wide = (
        f' tabindex="0" role="group" aria-label="{_plain_lead(sheet, block)}"'
        if len(block.columns) > WIDEST_STILL
        else ""
    )
    short = " short" if len(block.rows) <= KEPT_WHOLE else ""
    return (
        f'<div class="exhibit{short}"{mark}>\n<div class="frame"{wide}>\n<table>\n{caption}'
        f"<colgroup>{_columns(sheet, block)}</colgroup>\n"
        f"<thead>\n<tr>{heads}</tr>\n</thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</div>\n"
        f"{_below(sheet, block)}</div>"
    )


def picture(sheet: Sheet, block: Picture) -> str:
    """A picture with its caption below."""
    mark = sheet.id_attribute(block.anchor)
    if block.drawn is not None:
        shown = _drawn(sheet, block.drawn)
    else:
        shown = image(sheet, block.sha256, "" if block.decorative else block.alt)
    caption = line(sheet, block.caption)
    counted = lead(sheet.words, block) if block.number else ""
    below = _below(sheet, block)
    if not (shown or caption or counted or below):
        return ""
    label = f'<span class="label">{letters(counted)}</span>' if counted else ""
    said = f"<p>{label}{caption}</p>\n" if label or caption else ""
    under = f"<figcaption>\n{said}{below}</figcaption>\n" if said or below else ""
    return f'<figure class="picture"{mark}>\n{shown}\n{under}</figure>'


def _drawn(sheet: Sheet, drawn: Chart | Steps) -> str:
    """A drawing within the page; its words for those who cannot see it lie inside."""
    made = drawing(drawn, sheet.publication, WIDE)
    return made.svg if made is not None else ""


def _caption(sheet: Sheet, block: Table) -> str:
    said = ""
    if block.number:
        label = letters(lead(sheet.words, block))
        said = f'<span class="label">{label}</span>{line(sheet, block.caption)}'
    elif block.caption:
        said = line(sheet, block.caption)
    if block.unit:
        unit = f"{letters(sheet.words.unit)}: {line(sheet, block.unit)}"
        said += f'<span class="unit">{unit}</span>'
    return f"<caption>{said}</caption>\n" if said else ""


def _plain_lead(sheet: Sheet, block: Table) -> str:
    return letters(lead(sheet.words, block).strip() if block.number else sheet.words.table)


def _columns(sheet: Sheet, block: Table) -> str:
    style = sheet.publication.style
    across = round((style.paper.width - 2 * style.paper.side) * TWIPS_PER_MILLIMETRE)
    columns = []
    for width in column_widths(block, across, _LARGER * style.sizes.table):
        percent = max(1, round(100 * width / across))
        sheet.widths.add(percent)
        columns.append(f'<col class="w{percent}">')
    return "".join(columns)


def _row(sheet: Sheet, block: Table, cells: tuple[Cell, ...]) -> str:
    missing = ((),) * (len(block.columns) - len(cells))
    written = []
    for place, (column, cell) in enumerate(zip(block.columns, cells + missing, strict=True)):
        is_head = block.heads and place == 0
        tag, scope = ("th", ' scope="row"') if is_head else ("td", "")
        written.append(f"<{tag}{scope}{_side(column.align)}>{held(sheet, cell)}</{tag}>")
    return f"<tr>{''.join(written)}</tr>"


def _side(align: str) -> str:
    return ' class="end"' if align == "end" else ""


def _below(sheet: Sheet, block: Table | Picture) -> str:
    words = sheet.words
    lines = [(words.credit, block.credit)] if isinstance(block, Picture) else []
    lines += [(words.note, block.note), (words.source, block.source)]
    return "".join(_labelled(sheet, label, content) for label, content in lines)


def _labelled(sheet: Sheet, label: str, content: Inlines) -> str:
    if not words_of(content):
        return ""
    return f'<p class="below">{letters(label)}: {line(sheet, content)}</p>\n'
