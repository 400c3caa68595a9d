"""Sentences for packages that are refused, and for what cannot be sent or received."""

from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP

PACKAGES: tuple[tuple[str, str], ...] = (
    (
        "package_not_ours",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is no package of casewriter. Nothing was changed. Choose a file that ends "
            "in .casepack, or ask the sender what it is.",
        ),
    ),
    (
        "package_cut_short",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is cut short: a part of it did not arrive. Nothing was changed. Ask the "
            "sender to send it again.",
        ),
    ),
    (
        "package_altered",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” was altered or damaged on its way: {part}. Nothing was changed. Ask the "
            "sender to send it again.",
        ),
    ),
    (
        "package_forged",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The signature in “{file}” does not fit: somebody changed the package after it was "
            "signed. Nothing was changed. Ask the sender in another way, as by telephone, to send "
            "it again.",
        ),
    ),
    (
        "package_undeclared",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” holds a part that it does not name among its own: {part}. Nothing was "
            "changed. Ask the sender to send it again, as casewriter wrote it.",
        ),
    ),
    (
        "package_missing",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A part of “{file}” is missing: {part}. Nothing was changed. Ask the sender to send "
            "it again.",
        ),
    ),
    (
        "package_repeated",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A part of “{file}” is there twice: {part}. Nothing was changed. Ask the sender to "
            "send it again, as casewriter wrote it.",
        ),
    ),
    (
        "package_path",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A part of “{file}” has a name that leads out of the package: {part}. Casewriter "
            "writes no such files; it may be meant to do harm. Nothing was changed. Ask the "
            "sender whether the file is theirs.",
        ),
    ),
    (
        "package_link",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A part of “{file}” is a link or a folder instead of a file: {part}. Casewriter "
            "writes no such files. Nothing was changed. Ask the sender to send it again, as "
            "casewriter wrote it.",
        ),
    ),
    (
        "package_part_locked",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A part of “{file}” is locked with a password of another program: {part}. Nothing was "
            "changed. Ask the sender to send it as casewriter wrote it.",
        ),
    ),
    (
        "package_hidden",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” holds bytes that belong to none of its parts. Casewriter writes no such "
            "files. Nothing was changed. Ask the sender to send it again, as casewriter wrote it.",
        ),
    ),
    (
        "package_too_many",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” holds more than 2,000 parts, more than any case. Nothing was changed. Ask "
            "the sender whether the file is theirs.",
        ),
    ),
    (
        "package_too_large",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” would take more than 512 MB unpacked. Nothing was changed. Ask the sender "
            "to make its pictures smaller and to send it again.",
        ),
    ),
    (
        "package_swells",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A part of “{file}” would swell more than a hundred times when it is unpacked: "
            "{part}. It may be meant to do harm. Nothing was changed. Ask the sender whether the "
            "file is theirs.",
        ),
    ),
    (
        "package_text_too_large",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A text in “{file}” is larger than the text of any case: {part}. Nothing was changed. "
            "Ask the sender whether the file is theirs.",
        ),
    ),
    (
        "package_picture",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A picture in “{file}” is no picture that casewriter takes: {part}. Nothing was "
            "changed. Ask the sender to replace it by a photograph or a PNG and to send the case "
            "again.",
        ),
    ),
    (
        "package_picture_too_large",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A picture in “{file}” has more than 100 million dots: {part}. Nothing was changed. "
            "Ask the sender to make it smaller and to send the case again.",
        ),
    ),
    (
        "package_contradicts",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” contradicts itself: {part}. Nothing was changed. Ask the sender to send it "
            "again, as casewriter wrote it.",
        ),
    ),
    (
        "package_too_new",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” was written by a newer casewriter. Nothing was changed. Install the newest "
            "casewriter and open the file again.",
        ),
    ),
    (
        "package_unsendable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The case is too large to be sent: {bytes} bytes with {pictures} pictures. Nothing "
            "was written. Make its pictures smaller and send it again.",
        ),
    ),
    (
        "picture_unsendable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The picture “{name}” cannot be sent: it is too large or not of a kind that the "
            "receiver's casewriter takes. Nothing was written. Replace it by a photograph or a "
            "PNG.",
        ),
    ),
    (
        "receipt_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is a receipt for a package that did not go from this library. Nothing was "
            "changed. Open it on the computer that the case was sent from.",
        ),
    ),
    (
        "package_locked",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is locked for somebody else, or with another passphrase. Nothing was "
            "changed. Ask the sender for the passphrase, or to lock it with your key.",
        ),
    ),
    (
        "package_asks_passphrase",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is locked with a passphrase. Nothing was changed. Ask the sender for it, "
            "and name a file whose first line it is.",
        ),
    ),
    (
        "package_without_case",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is a receipt and holds no case. Nothing was changed. Take it in with "
            "“receive”.",
        ),
    ),
    (
        "package_read_only",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is a package and stays as it was sent. Nothing was changed. Take it into a "
            "library with “receive” and change it there.",
        ),
    ),
    (
        "key_unusable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "That is no key that a package can be locked for. Nothing was written. Ask the "
            "receiver for their key, which begins with age1.",
        ),
    ),
    (
        "keys_unreadable",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Your keys cannot be read: {place}. Nothing was changed. Bring the file back from a "
            "backup, or put it aside: new keys are made then, and people are warned that yours "
            "changed.",
        ),
    ),
    (
        "contact_unknown",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "No contact is called “{name}”. Nothing was written. Add the person to your contacts, "
            "or give a key that begins with age1.",
        ),
    ),
    (
        "contact_not_ours",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is no contact card of casewriter. Nothing was changed. Ask the sender what "
            "it is.",
        ),
    ),
    (
        "contact_too_new",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” was written by a newer casewriter. Nothing was changed. Install the newer "
            "one, then open the card again.",
        ),
    ),
    (
        "contact_damaged",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is a contact card that was damaged on its way. Nothing was changed. Ask the "
            "sender to send it again.",
        ),
    ),
    (
        "contact_forged",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The signature on the contact card “{file}” does not fit: somebody changed it after "
            "it was signed. Nothing was changed. Ask the person in another way, as by telephone, "
            "to send it again.",
        ),
    ),
    (
        "contact_own",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{file}” is your own contact card. Nothing was changed. Send it to the people whom "
            "you exchange cases with.",
        ),
    ),
    (
        "contact_nameless",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A contact card needs a name or an organisation. Nothing was written. Fill in one of "
            "them, then save the card again.",
        ),
    ),
    (
        "passphrase_empty",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The first line of “{file}” is empty. Nothing was written. Write the passphrase there.",
        ),
    ),
    (
        "merge_asks",
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Both copies were changed in the same places ({count}). Nothing was changed here. "
            "Open the file in the window, where each is asked about.",
        ),
    ),
)
