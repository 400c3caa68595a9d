"""A suggested picture, shown small on its card: nobody decides about what they have not seen."""

from collections.abc import Sequence

from PySide6.QtGui import QImage

from casewriter.domain.errors import CasewriterError
from casewriter.domain.review import Suggestion
from casewriter.ui.fields.background import in_background
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.pictures.picture import Thumbnail, small_image
from casewriter.ui.review.row_words import picture_of


def show_picture(place: Thumbnail, bundle: Sequence[Suggestion], desk: Desk) -> None:
    """Show the picture that suggestions put in; nothing where they put none in.

    Args:
        place: where it is shown.
        bundle: suggestions that go together.
        desk: has the bytes of pictures.
    """
    file = picture_of(bundle, desk.session.case)
    place.setVisible(bool(file))
    if place.property("file") == file:
        return
    place.setProperty("file", file)
    place.show_image(QImage())
    if file:
        try:
            data = desk.attachments.read(file)
        except CasewriterError:
            # Whoever opens the picture itself is told; here the frame stays empty.
            return
        in_background(lambda: small_image(data), place.show_image)
