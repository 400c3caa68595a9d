"""Whatever somebody writes stands in the Word file, letter by letter, wherever it goes there."""

import io
import re
import unicodedata
import zipfile

import docx
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from casewriter.domain.leaves import Path
from casewriter.domain.publication import Column, Heading, Note, Para, Picture, Run, Table
from casewriter.domain.records import review_of, with_review
from casewriter.domain.review import Author
from casewriter.domain.reviewing.anchoring import anchor_at
from casewriter.domain.reviewing.threads import Hand, begin
from casewriter.publish.docx import write
from casewriter.services.watching import unwatched
from tests import builders
from tests.publish.publications import PICTURES, WIDE_PICTURE, publication
from tests.word_copies import NOW, W, copy_of

ODD = (
    "<>&\"']\t\n\r\u2028\u2029\x85 \u00a0\u00ad\u2011აბԲ"
    "\x00\x0b\x1f\x7f\x9f\ud800\udfff\ufffe\uffff"
)
SIGNS = {"tab": "\t", "br": "\n", "softHyphen": "\u00ad", "noBreakHyphen": "-"}
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
anything = st.text(st.one_of(st.sampled_from(ODD), st.characters()), max_size=20)


def fit(text):
    """The letters that XML has room for and a reader can see."""
    return "".join(
        letter
        for letter in text
        if letter in "\t\n\r\x85"
        or (unicodedata.category(letter) not in {"Cc", "Cs"} and letter not in "\ufffe\uffff")
    )


def shown(text):
    """A text as it is read on the page: which spaces and hyphens end a line is not seen."""
    return LINE_ENDS.sub("\n", fit(text)).replace("\u00a0", " ").replace("\u2011", "-")


def said(element):
    """What the runs inside an element say."""
    pieces = [
        SIGNS.get(etree.QName(each).localname) or kept(each)
        for run in element.iter(f"{W}r")
        for each in run
    ]
    return "".join(pieces).replace("\u00a0", " ")


def kept(letters):
    """The letters of an element; spaces at their ends are lost, unless the file keeps them."""
    text = letters.text or ""
    return text if letters.get(SPACE) == "preserve" else text.strip()


def styled(root, style):
    """The paragraphs in a style."""
    paras = (para for para in root.iter(f"{W}p") if para[0][0].get(f"{W}val") == style)
    return [said(para) for para in paras]


def opened(data):
    """The parts of a file that python-docx opens, read by lxml."""
    docx.Document(io.BytesIO(data))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {
            name: etree.fromstring(archive.read(name))
            for name in archive.namelist()
            if name.endswith((".xml", ".rels"))
        }


@given(anything, anything, anything)
def test_any_text_stands_in_the_file_as_it_was_written(text, other, tag):
    wanted = publication(
        (
            Heading(1, (Run(other),), anchor=other),
            Para((Run(text), Run(other, strong=True, language=tag), Note((Run(text),)))),
            Table("t", (Run(text),), (Column((Run(other),)),), (((Para((Run(text),)),),),), 1),
            Picture(text, (Run(other),), WIDE_PICTURE, alt=text, number=1),
        ),
        draft=True,
        title=other,
    )
    out = io.BytesIO()
    write(wanted, out, PICTURES, unwatched)
    read = opened(out.getvalue())
    body = read["word/document.xml"]
    assert styled(body, "BodyText") == [shown(text) + shown(other)]
    assert styled(body, "Heading1") == styled(body, "TableHead") == [shown(other)]
    assert styled(body, "TableText") == [shown(text)]
    assert styled(read["word/footnotes.xml"], "FootnoteText") == [shown(f" {text}")]
    assert said(read["word/header.xml"]).endswith(shown(other))
    (described,) = body.iter("{*}docPr")
    assert described.get("descr") == fit(text)
    titles = [each.get(f"{W}val") for each in body.iter(f"{W}tblCaption")]
    assert titles == [fit(text)] * bool(fit(text))
    languages = {each.get(f"{W}val") for each in body.iter(f"{W}lang")}
    assert languages <= {fit(tag)}
    names = [each.get(f"{W}name") for each in body.iter(f"{W}bookmarkStart")]
    assert all(re.fullmatch("[A-Za-z0-9_]{1,40}", name) for name in names)
    assert len(names) == len(set(names))


@given(anything.filter(str.strip), anything)
def test_any_comment_and_any_name_stand_in_a_review_copy(text, name):
    case = builders.a_case({"front.title": "Public Service Halls"})
    where = anchor_at(case, Path("front.title"), "en")
    hand = Hand(Author(name), NOW)
    before = review_of(case)
    review = begin(before, hand, kind="fix", text=text, anchor=where, visibility="everyone")
    (note,) = review.threads[0].notes
    (comment,) = opened(copy_of(with_review(case, review)))["word/comments.xml"]
    assert comment.get(f"{W}author") == fit(name)
    lines = ["".join(para.itertext()) for para in comment.iter(f"{W}p")]
    assert "\n".join(lines) == fit(note.text)
