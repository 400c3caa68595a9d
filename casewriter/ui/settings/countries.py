"""A list of countries: the Alliance's own first, then all others."""

from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from casewriter.ui.phrases import MEMBERS, country_name
from casewriter.ui.widgets.entries import Picker


class CountryPicker(Picker):
    """Offers every country; its data is the ISO 3166 code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCurrentIndex(-1)

    @property
    def code(self) -> str:
        """The country's code, or an empty text."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Show a country as chosen, without telling anybody."""
        blocked = self.blockSignals(True)
        if code and self.findData(code) < 0:
            # A case may be about a country that no list knows, as the examples are.
            self.addItem(country_name(code), code)
        self.setCurrentIndex(self.findData(code) if code else -1)
        self.blockSignals(blocked)
        self.update()

    def say(self, placeholder: str) -> None:
        """Name all countries in the language of the moment."""
        code = self.code
        blocked = self.blockSignals(True)
        self.clear()
        self.setPlaceholderText(placeholder)
        for member in MEMBERS:
            self.addItem(country_name(member), member)
        self.insertSeparator(len(MEMBERS))
        for name, other in sorted((country_name(other), other) for other in _others()):
            self.addItem(name, other)
        self.blockSignals(blocked)
        self.choose(code)


@cache
def _others() -> tuple[str, ...]:
    """Two capitals; the three digits of "world" and "Europe" are left out, as are members."""
    codes = {QLocale.territoryToCode(land) for land in QLocale.Country} - {"ZZ", *MEMBERS}
    return tuple(sorted(code for code in codes if len(code) == 2 and code.isalpha()))
