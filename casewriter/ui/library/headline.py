"""What the library says first: how many cases wait, match or are in sight."""

from PySide6.QtCore import QObject


class HeadlineWords(QObject):
    """Its sentences. An object, because plurals are extracted from `tr` alone."""

    def matching(self, count: int, words: str) -> str:
        """How many cases hold what is looked for in their names; texts are told of below."""
        if not count:
            return self.tr("No case study has “{words}” in its name.").format(words=words)
        return self.tr("%n cases match “{words}”.", "", count).format(words=words)

    def nothing(self, *, any_case: bool) -> str:
        """There is no case at all, or none in this view."""
        if any_case:
            return self.tr("No case is in this view.")
        return self.tr("No case study yet.")

    def waiting(self, count: int, late: int) -> str:
        """How many cases wait for whoever looks, and how many of them for too long."""
        said = (
            self.tr("%n cases wait for you.", "", count)
            if count
            else self.tr("No case waits for you.")
        )
        over = self.tr("%n of them are overdue.", "", late)
        return f"{said} {over}" if late else said
