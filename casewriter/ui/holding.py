"""What a window says of its library: who writes in it, why we only read, where it lies."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.services.standing import Ground, Standing
from casewriter.ui.notices import Notices, Offer
from casewriter.ui.phrases import moment

READ_ONLY = "read_only"
GROUND = "ground"
CONFLICTS = "conflicts"
"""Keys of the notices."""

_GROUNDS = (
    (
        "network",
        QT_TRANSLATE_NOOP(
            "Holding",
            "This library lies on a network share ({name}). casewriter works there in safe mode, "
            "which is a little slower, and waits when the network does. Better keep the library on "
            "this computer, and its backups on the share.",
        ),
    ),
    (
        "synced",
        QT_TRANSLATE_NOOP(
            "Holding",
            "This library lies in a folder that {name} carries to other computers. casewriter "
            "works there in safe mode; never write in it on two computers at once. Better keep the "
            "library on this computer, and its backups in that folder.",
        ),
    ),
    (
        "redirected",
        QT_TRANSLATE_NOOP(
            "Holding",
            "Your own folders, and this library with them, lie on a server ({name}). casewriter "
            "works there in safe mode, which is a little slower, and waits when the network does. "
            "Better keep the library on a disk of this computer, and its backups on the server.",
        ),
    ),
)


class HoldingNotices(QObject):
    """Keeps the notices about the library up to date.

    Args:
        notices: of the window.
        look_again: asks whether the library may be written by now.
        take_over: asks whether the person really wants it, then does it.
        save_copy: saves the open case as a file of its own.
        open_folder: shows the library's folder.
        parent: Qt's owner.
    """

    def __init__(
        self,
        notices: Notices,
        *,
        look_again: Callable[[], object],
        take_over: Callable[[], object],
        save_copy: Callable[[], object],
        open_folder: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._look = Offer(lambda: self.tr("Look again"), look_again)
        self._take_over = Offer(lambda: self.tr("Take over…"), take_over)
        self._copy = Offer(lambda: self.tr("Save a copy…"), save_copy)
        self._folder = Offer(lambda: self.tr("Open the folder"), open_folder)

    def show_standing(self, standing: Standing, looked: datetime | None, *, unsaved: bool) -> None:
        """Say why the library is only read, or nothing where it may be written.

        Args:
            standing: of the library.
            looked: when somebody last asked again in vain.
            unsaved: whether the open case holds words that are not in the library.
        """
        if standing.is_writable:
            self._notices.dismiss(READ_ONLY)
            return

        def words() -> str:
            said = read_only_words(standing)
            if unsaved:
                said += " " + self.tr("What you wrote last is still on the screen: save a copy.")
            if looked is not None:
                at = moment(looked, datetime.now(UTC))
                said += " " + self.tr("Looked again {time}: no change.").format(time=at)
            return said

        offers: tuple[Offer, ...] = (self._take_over, self._look)
        if standing.reason == "folder_read_only":
            offers = (self._folder, self._look)
        elif standing.let_go:
            offers = (self._look,)
        if unsaved:
            offers = (self._copy, *offers)
        self._notices.say(READ_ONLY, "needs_attention", words, offers)

    def show_ground(self, ground: Ground, dismiss: Callable[[], object]) -> None:
        """Say what the place of the library means; `dismiss` remembers that it was understood."""

        def understood() -> None:
            self._notices.dismiss(GROUND)
            dismiss()

        offer = Offer(lambda: self.tr("I understand"), understood)
        self._notices.say(GROUND, "note", lambda: ground_words(ground), (offer,))

    def show_conflicts(self, names: tuple[str, ...]) -> None:
        """Name the copies that a service has left beside the library."""

        def words() -> str:
            said = self.tr(
                "Beside this library lies a copy from another computer: {names}. It may hold words "
                "that are not here. Leave it there until somebody has looked into it."
            )
            return said.format(names=", ".join(f"“{name}”" for name in names))

        close = self._notices.closing(CONFLICTS)
        self._notices.say(CONFLICTS, "needs_attention", words, (self._folder, close))


class TakeOverDialog(QMessageBox):
    """Says what taking over means, and asks."""

    def __init__(self, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Take over the library"))
        self.setText(self.tr("Write here instead of {who}?").format(who=_who(standing)))
        self.setInformativeText(
            self.tr(
                "What is saved in the library stays, and the state of every case is kept in its "
                "history first. The other window can save nothing more from then on: whoever sits "
                "there is told so, keeps the last words on the screen and can save a copy.\n\n"
                "If you can, ask first, and let the other window be closed."
            )
        )
        self.take = self.addButton(self.tr("Take over"), QMessageBox.ButtonRole.AcceptRole)
        self.leave = self.addButton(self.tr("Only read"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.leave)

    def agreed(self) -> bool:
        """Ask, and give whether the person wants it."""
        self.exec()
        return self.clickedButton() is self.take


def read_only_words(standing: Standing) -> str:
    """Why a library is only read, and what that means."""
    translate = QCoreApplication.translate
    if standing.reason == "folder_read_only":
        return translate(
            "Holding",
            "casewriter may not write in the folder of this library. You can read, copy and "
            "publish everything. To write, copy the folder to a place of your own and open it "
            "there.",
        )
    holder = standing.holder
    facts = {
        "who": _who(standing),
        "machine": holder.machine if holder is not None else "?",
        "since": moment(holder.since, datetime.now(UTC)) if holder is not None else "?",
    }
    if standing.reason == "taken_over":
        said = translate(
            "Holding",
            "{who} has taken this library over on {machine} ({since}). You can read, copy and "
            "publish everything; nothing can be changed here.",
        )
    elif standing.let_go:
        said = translate(
            "Holding",
            "{who} on {machine} does not write in this library any more. Look again to write here.",
        )
    else:
        said = translate(
            "Holding",
            "{who} is writing in this library on {machine} (since {since}). You can read, copy and "
            "publish everything; nothing can be changed here meanwhile.",
        )
    return said.format(**facts)


def ground_words(ground: Ground) -> str:
    """What the place of a library means, and what would be better."""
    english = dict(_GROUNDS)[ground.kind]
    return QCoreApplication.translate("Holding", english).format(name=ground.name)


def _who(standing: Standing) -> str:
    if standing.holder is not None and standing.holder.who:
        return standing.holder.who
    return QCoreApplication.translate("Holding", "Somebody")
