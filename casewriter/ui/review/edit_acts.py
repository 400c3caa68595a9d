"""What a card of a suggested edit shows of the case, and what its buttons do."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from casewriter.domain.review import Anchor, Suggestion
from casewriter.domain.reviewing.deciding import Stand
from casewriter.domain.reviewing.suggesting import Settled
from casewriter.services.deciding import Deciding
from casewriter.ui.fields.base import Desk
from casewriter.ui.review.edit_card import ACCEPT, DECLINE, REOPEN, WITHDRAW, EditCard
from casewriter.ui.review.edit_picture import show_picture
from casewriter.ui.review.edit_words import column_of, why_not_back
from casewriter.ui.review.words import named


def act_on(deciding: Deciding, act: str, names: Iterable[str]) -> Settled:
    """Do what a button of a card says.

    Raises:
        WrongUse: `not_yours_to_decide`.
    """
    acts: dict[str, Callable[[Iterable[str]], Settled]] = {
        ACCEPT: deciding.accept,
        DECLINE: deciding.decline,
        WITHDRAW: deciding.withdraw,
        REOPEN: deciding.reopen,
    }
    return acts[act](names)


def taken_back(deciding: Deciding, name: str, reason: str, desk: Desk) -> str:
    """Open a decided one again; gives why that cannot be done, or an empty text.

    Raises:
        WrongUse: `not_yours_to_decide`.
    """
    settled = deciding.take_back([name], reason)
    case, wording = desk.session.case, desk.wording
    told = dict.fromkeys(
        why_not_back(refused.suggestion, refused.because, case, wording)
        for refused in settled.refused
    )
    return " ".join(told)


def fill_card(
    card: EditCard,
    bundle: Sequence[Suggestion],
    stands: Mapping[str, Stand],
    deciding: Deciding,
    desk: Desk,
) -> None:
    """Show on a card what suggested edits say now.

    Args:
        card: of the edits.
        bundle: those that stand or fall together.
        stands: where each that is open stands.
        deciding: whose they are.
        desk: has the case.
    """
    one, session, wording = bundle[0], desk.session, desk.wording
    anchor = Anchor(str(deciding.place_of(one)), one.lang)
    where = named(anchor, session.template, session.case, wording, whole=False)
    column = column_of(one, session.template, wording) if len(bundle) == 1 else ""
    stand = next(
        (stands[each.id] for each in bundle if not stands.get(each.id, Stand()).fits),
        stands.get(one.id, Stand()),
    )
    card.show_bundle(
        bundle,
        stand,
        " › ".join(part for part in (where, column) if part),
        session.case,
        session.template,
        wording=wording,
    )
    show_picture(card.picture, bundle, desk)
    for button in (card.accept, card.decline, card.withdraw, card.reopen, card.take_back):
        button.setEnabled(not session.is_read_only)
