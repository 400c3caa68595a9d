"""Colours are written in one place, and everybody can tell them apart."""

import re
from pathlib import Path

import pytest

from casewriter.ui import tokens
from casewriter.ui.tokens import CONTRAST, DARK, LIGHT

TEXT, EDGE = 4.5, 3.0
PAIRS = (
    *[(ink, ground, TEXT) for ink in ("ink", "ink2") for ground in ("paper", "desk", "rail")],
    ("ink", "raised", TEXT),
    ("ink", "hover", TEXT),
    ("ink2", "raised", TEXT),
    *[("accent", ground, TEXT) for ground in ("paper", "desk", "rail", "raised")],
    ("accent_on", "accent", TEXT),
    ("accent_on", "accent_hover", TEXT),
    ("tint_ink", "tint", TEXT),
    ("ink", "mark", TEXT),
    *[
        (state, ground, TEXT)
        for state in ("ready", "attention", "block")
        for ground in ("paper", "desk", "rail", f"{state}_tint")
    ],
    *[("edge", ground, EDGE) for ground in ("paper", "desk", "rail")],
)
ON_TINT = ("ink2", "attention", "block", "ink")
COMPUTED = (
    ("ink", "paper", (16.6, 12.6, 21.0)),
    ("ink2", "desk", (6.6, 8.6, 21.0)),
    ("accent", "paper", (7.8, 7.8, 13.8)),
    ("edge", "rail", (3.4, 5.3, 21.0)),
    ("ready", "ready_tint", (6.2, 7.1, 16.9)),
)


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", tokens.THEMES, ids=lambda theme: theme.scheme)
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_every_text_and_edge_can_be_seen(theme, ink, ground, least):
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= least


@pytest.mark.parametrize("theme", tokens.THEMES, ids=lambda theme: theme.scheme)
@pytest.mark.parametrize("ink", ON_TINT)
def test_what_lies_on_tint_can_be_read(theme, ink):
    assert contrast(theme.on_tint(getattr(theme, ink)), theme.tint) >= TEXT


@pytest.mark.parametrize(("ink", "ground", "expected"), COMPUTED)
def test_the_table_of_contrasts_still_holds(ink, ground, expected):
    for theme, ratio in zip((LIGHT, DARK, CONTRAST), expected, strict=True):
        assert contrast(getattr(theme, ink), getattr(theme, ground)) == pytest.approx(
            ratio, abs=0.06
        )


def test_no_colour_is_written_outside_of_the_tokens():
    home = Path(tokens.__file__).parent
    written = re.compile(r"""["']#[0-9a-fA-F]{3,8}\b|QColor\(\s*\d|GlobalColor\.(?!transparent)""")
    found = [
        f"{file.relative_to(home)}: {line.strip()}"
        for file in sorted(home.rglob("*.py"))
        if file.name != "tokens.py"
        for line in file.read_text(encoding="utf-8").splitlines()
        if written.search(line)
    ]
    assert found == []


def test_there_is_no_style_sheet_over_the_application():
    home = Path(tokens.__file__).parent
    calls = [
        file.name
        for file in home.rglob("*.py")
        if re.search(r"\bapp\w*\.setStyleSheet\(", file.read_text(encoding="utf-8"))
    ]
    assert calls == []
