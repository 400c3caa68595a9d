"""Pictures within the page itself, so that it is one file and asks nobody for anything."""

import base64

from casewriter.publish.web.sheet import Sheet, letters
from casewriter.publish.whole import fetch_whole


def image(sheet: Sheet, sha256: str, alt: str) -> str:
    """A picture; its words in brackets, with a remark, where it cannot be shown."""
    fetched = fetch_whole(sheet.read, sha256)
    measured = fetched.measure
    if measured is None:
        sheet.remark(fetched.lost, sha256)
        return _words(alt)
    content = base64.b64encode(fetched.data).decode("ascii")
    return (
        f'<img src="data:{measured.media_type};base64,{content}" alt="{letters(alt)}"'
        f' width="{measured.width}" height="{measured.height}">'
    )


def _words(alt: str) -> str:
    return f'<p class="lost">[<em>{letters(alt)}</em>]</p>' if alt else ""
