"""What the tests of the library write with: a clock, small cases, and strategies for any case."""

from datetime import UTC, datetime, timedelta
from itertools import count

from hypothesis import strategies as st
from msgspec.structs import replace

from casewriter.domain.case import Attachment, Case, TemplateRef
from casewriter.domain.leaves import NO_LANGUAGE, Path
from casewriter.domain.status import STATUSES
from casewriter.prose.nodes import plain

LANGUAGES = ("en", "ru", "kk", "uz-Latn")
RECORDS = ("threads", "suggestions", "rounds", "decisions", "forms", "log")
NARRATIVE = Path("results.narrative")
TITLE = Path("front.title")
HASH = "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"

_ids = count(1)


class Ticking:
    """A clock on which a second passes whenever it is looked at."""

    def __init__(self) -> None:
        self.now = datetime(2024, 3, 1, 9, 30, 0, 250_001, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def new_id() -> str:
    return f"0192f0c1-0000-7000-8000-{next(_ids):012x}"


def a_case(**facts: object) -> Case:
    """The case that the stories are about."""
    case = Case(
        id=new_id(),
        template=TemplateRef("one-stop-shop", 1),
        country="GE",
        status="draft",
        source_language="en",
        languages=("en", "ru"),
        attachments=(Attachment(HASH, "image/png", "hall.png"),),
        records={"log": [{"did": "created"}]},
        unknown={"colour": "green"},
    )
    for path, language, value in (
        (TITLE, "en", "Public Service Halls: the case of Georgia"),
        (TITLE, "ru", "Дома юстиции: опыт Грузии"),
        (NARRATIVE, "en", plain("Waiting fell from forty minutes to six.\n\nPeople noticed.")),
        (Path("results.indicators", "/r7f3/baseline"), NO_LANGUAGE, 40),
        (Path("results.indicators", "/r7f3/share"), NO_LANGUAGE, 0.5),
        (Path("results.indicators", "/r7f3#order"), NO_LANGUAGE, "i0001"),
        (Path("results.indicators", "/r7f3/baseline#absent"), NO_LANGUAGE, {"because": "not due"}),
        (Path("front.topics"), NO_LANGUAGE, ["queues", "one window"]),
        (Path("front.anonymous"), NO_LANGUAGE, False),
    ):
        case = case.with_leaf(path, language, value)
    return replace(case, **facts)


def a_large_case(leaves: int) -> Case:
    """A case with so many leaves below one section."""
    rows = {(f"/r{number}/note", "en"): plain(f"Note {number}.") for number in range(leaves)}
    return a_case(fields={"context.notes": rows, "results.narrative": {("", "en"): plain("A")}})


# Few paths, so that histories meet the same leaf again and again.
paths = st.sampled_from(
    [
        NARRATIVE,
        TITLE,
        Path("context.setting"),
        Path("results.indicators", "/r7f3/label"),
        Path("results.indicators", "/r7f3#order"),
        Path("results.indicators", "/r8a1/label"),
        Path("results.narrative", "#overruled/too_long"),
    ]
)
languages = st.sampled_from([NO_LANGUAGE, *LANGUAGES])
words = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=12)
sentences = st.lists(words, max_size=40).map(" ".join)
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
values = st.one_of(
    sentences.map(plain),
    words,
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.lists(json_values, max_size=3),
    st.dictionaries(words.filter(lambda key: key != "type"), json_values, max_size=3),
)
attachments = st.lists(
    st.builds(
        Attachment,
        st.binary(min_size=32, max_size=32).map(bytes.hex),
        st.sampled_from(["image/png", "image/jpeg"]),
        words,
    ),
    max_size=3,
).map(tuple)
records = st.dictionaries(
    st.sampled_from(RECORDS), st.lists(json_values, min_size=1, max_size=3), max_size=3
)
facts = st.fixed_dictionaries(
    {
        "country": st.sampled_from(["GE", "KZ", "EE"]),
        "status": st.sampled_from(STATUSES),
        "source_language": st.sampled_from(LANGUAGES),
        "languages": st.permutations(LANGUAGES).map(lambda tags: tuple(tags[:2])),
        "template": st.builds(
            TemplateRef, st.sampled_from(["one-stop-shop", "general"]), st.integers(1, 9)
        ),
        "attachments": attachments,
        "records": records,
        "unknown": st.dictionaries(st.sampled_from(["colour", "mood"]), json_values, max_size=2),
    }
)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Any case."""
    case = replace(a_case(fields={}), **draw(facts))
    for (path, language), value in draw(
        st.dictionaries(st.tuples(paths, languages), values, max_size=8)
    ).items():
        case = case.with_leaf(path, language, value)
    return case
