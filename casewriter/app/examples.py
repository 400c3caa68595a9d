"""The finished examples that come with the program: one for each template."""

from pathlib import Path

from casewriter.assets import resources

FIRST = "one-stop-shop"
"""The template whose example is shown to those who look at no template yet."""


def example(template: str) -> Path:
    """The case file of a template's finished example; that of the first where it has none."""
    file = resources("samples", f"example-{template}.json")
    return file if file.is_file() else resources("samples", f"example-{FIRST}.json")
