"""The words of a template in one language."""

from collections.abc import Mapping

from msgspec import Struct, field

from casewriter.domain import formats


class SectionWording(Struct, frozen=True, forbid_unknown_fields=True):
    """A section's words: its heading in the publication, and what it is for."""

    title: str
    about: str = ""


class FieldWording(Struct, frozen=True, forbid_unknown_fields=True):
    """A question's words.

    Attributes:
        label: a short name: sub-heading, caption or row label in the publication.
        question: the question in plain words.
        help: how to go about it, shown under the question.
        why: why it is asked.
        good: what a good answer holds.
        mistakes: what often goes wrong in an answer.
        length: what else is to be said of the length than its numbers in the template.
        strong: an example to follow, as plain text; line breaks count.
        strong_because: what makes it strong.
        weak: an example to avoid.
        weak_because: what makes it weak.
        appears: where the answer stands in the publication, where the template and the way a
            publication is composed do not say it, see `domain.appearing`.
        preset: text proposed at the start; Markdown for prose.
        options: option key → words.
        columns: column key → heading.
        column_options: column key → option key → words.
    """

    label: str
    question: str
    help: str = ""
    why: str = ""
    good: tuple[str, ...] = ()
    mistakes: tuple[str, ...] = ()
    length: str = ""
    strong: str = ""
    strong_because: str = ""
    weak: str = ""
    weak_because: str = ""
    appears: str = ""
    preset: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    column_options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


class Counted(Struct, frozen=True, forbid_unknown_fields=True):
    """A unit's words behind a number, by the plural categories of Unicode CLDR.

    In Russian 21 is `one`, 23 is `few`, 25 is `many` and 4.3 is `other`. A category that is left
    out takes the unit's own words.
    """

    one: str = ""
    two: str = ""
    few: str = ""
    many: str = ""
    other: str = ""


class Wording(Struct, frozen=True):
    """All words of a template in one language.

    Attributes:
        language: BCP 47 tag.
        reviewed_by: the native reader who signed, or an empty text.
        parts: part of the case (`opening`, `case`, `closing`) → words.
        units: unit code → words.
        sections: section key → words.
        fields: field name (`section.field`, in groups `section.field/key`) → words.
        counted: unit code → its words behind a number, where they change with the number.
    """

    language: str
    title: str
    summary: str
    reviewed_by: str
    parts: Mapping[str, str]
    units: Mapping[str, str]
    sections: Mapping[str, SectionWording]
    fields: Mapping[str, FieldWording]
    counted: Mapping[str, Counted] = field(default_factory=dict)

    def field(self, name: str) -> FieldWording:
        """The words of a question; what a section holds without a question is called like it."""
        words = self.fields.get(name)
        if words is None:
            title = self.sections[name.partition(".")[0]].title
            return FieldWording(title, title)
        return words

    def option(self, field_name: str, key: str, column: str = "") -> str:
        """The words of an option; its key where it has none."""
        words = self.field(field_name)
        options = words.column_options.get(column, {}) if column else words.options
        return options.get(key, key)

    def unit(self, code: str) -> str:
        """The words of a unit; its code where it has none."""
        return self.units.get(code, code)

    def unit_behind(self, code: str, value: float) -> str:
        """The words of a unit as they stand behind that number: 23 центра, 25 центров."""
        if code not in self.counted:
            return self.unit(code)
        form = getattr(self.counted[code], formats.plural(value, self.language))
        return str(form) or self.unit(code)
