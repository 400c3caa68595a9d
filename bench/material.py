"""A generated case, the same every time, as a case file and as Markdown with the same content."""

import io
import json
import random
from pathlib import Path

from casewriter.domain.canonical import to_json
from casewriter.domain.case import Attachment, Case, TemplateRef
from casewriter.domain.leaves import Path as Place
from casewriter.domain.leaves import Value
from casewriter.prose.nodes import (
    BulletList,
    Doc,
    Em,
    Footnote,
    Heading,
    HeadingLevel,
    Inline,
    ListItem,
    Paragraph,
    Strong,
    Text,
)

WORDS = tuple(
    word
    for line in (
        "service centre public reform citizen office agency queue minute visit form register",
        "window ministry result survey district payment record standard training quality access",
    )
    for word in line.split(" ")
)
PROSE = (
    "intro.text",
    "context.text",
    "problem.text",
    "path.text",
    "model.text",
    "process.text",
    "quality.text",
    "tech.text",
    "finance.text",
    "inclusion.text",
    "results.narrative",
    "challenges.text",
    "lessons.text",
    "transfer.text",
    "next.text",
    "conclusion.text",
)
TABLES = (
    ("process.journey", ("step", "before", "after", "time")),
    ("tech.systems", ("system", "owner", "purpose", "integrated_since")),
    ("quality.standards", ("standard", "target", "actual")),
    ("challenges.items", ("challenge", "response", "outcome")),
    ("transfer.conditions", ("precondition", "why", "how_to_check")),
    ("annex.services", ("service", "provider", "channel")),
    ("annex.acts", ("act", "subject")),
    ("intro.interviews", ("where", "position")),
    ("context.profile", ("label", "scope")),
    ("problem.baseline", ("label", "scope")),
    ("inclusion.reach", ("label", "scope")),
    ("results.indicators", ("label", "scope")),
)
PICTURES = 10
NOTES = 60
PICTURE_SIZE = (1600, 1000)


class Material:
    """One case of a given length, and its twin in Markdown; other numbers give other cases."""

    def __init__(
        self, words: int, *, pictures: int = PICTURES, notes: int = NOTES, number: int = 1
    ) -> None:
        self._random = random.Random(6 + number)
        self._number = number
        self._notes = notes
        self._lines: list[str] = []
        self._footnotes: list[str] = []
        self._leaves: dict[tuple[Place, str], Value] = {}
        self._pictures: dict[str, bytes] = {}
        self._attachments: list[Attachment] = []
        title = "A generated case" if number == 1 else f"Generated case {number}"
        self._set("front.title", title, "en")
        for field in PROSE:
            self._lines.append(f"# {field}")
            self._prose(field, words // len(PROSE))
        for field, columns in TABLES:
            self._table(field, columns)
        for place in range(pictures):
            self._picture(place)

    @property
    def case(self) -> Case:
        """The case."""
        case = Case(
            f"0192f0c1-0000-7000-8000-{self._number:012}",
            TemplateRef("one-stop-shop", 1),
            "GE",
            "draft",
            "en",
            ("en",),
            attachments=tuple(self._attachments),
        )
        fields: dict[str, dict[tuple[str, str], Value]] = {}
        for (place, language), value in self._leaves.items():
            fields.setdefault(place.field, {})[(place.rest, language)] = value
        from msgspec.structs import replace

        return replace(case, fields=fields)

    @property
    def pictures(self) -> dict[str, bytes]:
        """SHA-256 → bytes."""
        return self._pictures

    def write(self, folder: Path) -> tuple[Path, Path, Path]:
        """Write case file, Markdown and plain JSON for the naive writer; gives their paths."""
        case_file, markdown, plain = (
            folder / "case.json",
            folder / "case.md",
            folder / "naive.json",
        )
        case_file.write_bytes(to_json(self.case, self._pictures.__getitem__))
        for sha256, data in self._pictures.items():
            (folder / f"{sha256}.png").write_bytes(data)
        markdown.write_text("\n\n".join([*self._lines, *self._footnotes]), "utf-8")
        plain.write_text(json.dumps({"lines": self._lines, "notes": self._footnotes}), "utf-8")
        return case_file, markdown, plain

    def _set(self, path: str, value: Value, language: str = "") -> None:
        self._leaves[(Place.parse(path), language)] = value

    def _sentence(self, count: int) -> str:
        words = [self._random.choice(WORDS) for _ in range(count)]
        return " ".join(words).capitalize() + "."

    def _prose(self, field: str, words: int) -> None:
        blocks: list[Paragraph | Heading | BulletList] = []
        written = 0
        while written < words:
            if written and self._random.random() < 0.15:
                title = self._sentence(4)[:-1]
                blocks.append(Heading(HeadingLevel(3), (Text(title),)))
                self._lines.append(f"## {title}")
            elif written and self._random.random() < 0.15:
                items = [self._sentence(9) for _ in range(4)]
                blocks.append(
                    BulletList(tuple(ListItem((Paragraph((Text(item),)),)) for item in items))
                )
                self._lines.append("\n".join(f"- {item}" for item in items))
                written += 36
            else:
                paragraph, line = self._paragraph()
                blocks.append(paragraph)
                self._lines.append(line)
                written += 95
        self._set(field, Doc(tuple(blocks)), "en")

    def _paragraph(self) -> tuple[Paragraph, str]:
        start, strong, middle, em, end = (self._sentence(count) for count in (30, 5, 30, 5, 25))
        content: list[Inline] = [
            Text(f"{start} "),
            Text(strong, (Strong(),)),
            Text(f" {middle} "),
            Text(em, (Em(),)),
            Text(f" {end}"),
        ]
        line = f"{start} **{strong}** {middle} *{em}* {end}"
        if len(self._footnotes) < self._notes and self._random.random() < 0.35:
            note = self._sentence(14)
            content.append(Footnote((Text(note),)))
            number = len(self._footnotes) + 1
            self._footnotes.append(f"[^{number}]: {note}")
            line += f"[^{number}]"
        return Paragraph(tuple(content)), line

    def _table(self, field: str, columns: tuple[str, ...]) -> None:
        self._lines.append("| " + " | ".join(columns) + " |\n" + "|---" * len(columns) + "|")
        for row in range(10):
            cells = []
            for column in columns:
                text = self._sentence(3)
                cells.append(text)
                typed = (
                    field in ("transfer.conditions", "challenges.items")
                    and column != "precondition"
                )
                self._set(
                    f"{field}/r{row}/{column}",
                    Doc((Paragraph((Text(text),)),)) if typed else text,
                    "en",
                )
            self._set(f"{field}/r{row}#order", f"a{row}")
            self._lines[-1] += "\n| " + " | ".join(cells) + " |"

    def _picture(self, number: int) -> None:
        from hashlib import sha256

        from PIL import Image, ImageDraw

        image = Image.new("RGB", PICTURE_SIZE, (20 + number * 20, 89, 111))
        draw = ImageDraw.Draw(image)
        for _ in range(60):
            x, y = self._random.randrange(1600), self._random.randrange(1000)
            draw.ellipse((x, y, x + 200, y + 120), fill=(x % 255, y % 255, 120))
        out = io.BytesIO()
        image.save(out, "PNG")
        data = out.getvalue()
        name = sha256(data).hexdigest()
        self._pictures[name] = data
        self._attachments.append(Attachment(name, "image/png", f"picture-{number}.png"))
        field = "process.pictures" if number % 2 else "results.pictures"
        title = self._sentence(6)
        self._set(f"{field}/p{number}/file", name)
        self._set(f"{field}/p{number}/title", title, "en")
        self._set(f"{field}/p{number}/alt", title, "en")
        self._lines.append(f"![{title}]({name}.png)")
