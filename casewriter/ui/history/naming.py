"""A small form that gives the state of this moment a name."""

from casewriter.ui.widgets.name_line import NameLine


class NameForm(NameLine):
    """A line for the name of a state."""

    def words(self) -> tuple[str, str, str, str]:
        """What it asks."""
        return (
            self.tr("Name of this state"),
            self.tr("Before the ministry meeting"),
            self.tr("Keep under this name"),
            self.tr("Cancel"),
        )
