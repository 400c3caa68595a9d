"""What the pages of the frame are shown with: a few cases, two templates, a bus."""

from datetime import UTC, datetime, timedelta

from casewriter.domain.case import TemplateRef
from casewriter.domain.errors import WrongUse
from casewriter.domain.template import Section, Template
from casewriter.domain.wording import SectionWording, Wording
from casewriter.services.events import Bus
from casewriter.services.ports import CaseSummary
from casewriter.services.settings import Preferences
from casewriter.ui.bridge import Bridge

NAMES = (
    ("front", "opening", "Front matter"),
    ("ack", "opening", "Acknowledgements"),
    ("summary", "opening", "Executive summary"),
    ("facts", "case", "Key facts"),
    ("problem", "case", "Situation before the reform"),
    ("path", "case", "Reform path"),
    ("people", "case", "People, standards and integrity"),
    ("results", "case", "Results"),
    ("lessons", "closing", "Lessons learned"),
    ("annex", "closing", "Annexes"),
)
SHOP = TemplateRef("one-stop-shop", 1)
SMART = TemplateRef("smart-government", 1)


def template(ref, title, summary):
    sections = tuple(
        Section(
            key=key,
            part=part,
            fields=(),
            required=key not in {"ack", "annex"},
            words=None if key in {"facts", "annex"} else (300, 600),
        )
        for key, part, _ in NAMES
    )
    wording = Wording(
        language="en",
        title=title,
        summary=summary,
        reviewed_by="",
        parts={"opening": "Opening", "case": "The case", "closing": "Closing"},
        units={},
        sections={key: SectionWording(name) for key, _, name in NAMES},
        fields={},
    )
    return Template(ref.id, ref.version, sections, {"en": wording})


class Templates:
    """Two templates."""

    def __init__(self):
        self._all = {
            SHOP: template(
                SHOP, "One-stop shop", "Centres where many public bodies serve people together."
            ),
            SMART: template(
                SMART, "Smart government", "From e-government to services that come by themselves."
            ),
        }

    def all(self):
        return tuple(self._all.values())

    def get(self, ref):
        if ref not in self._all:
            raise WrongUse("template_unknown", template=ref.id)
        return self._all[ref]


class Cases:
    """A library whose cases are known or not yet."""

    def __init__(self, cases=None):
        self.held = cases

    def cases(self):
        return self.held


class KeptSettings:
    """Settings in memory."""

    def __init__(self, data=None):
        self.data = data
        self.aside = None

    def read(self):
        return self.data

    def write(self, data):
        self.data = data

    def set_aside(self):
        self.aside, self.data = self.data, None


def summary(number, title, country, status, tally, *, ref=SHOP, hours=1.0, place=""):
    return CaseSummary(
        id=f"case-{number}",
        template=ref,
        country=country,
        status=status,
        title=title,
        source_language="en",
        languages=("en",),
        changed=datetime.now(UTC) - timedelta(hours=hours),
        place=(place, "en"),
        tally=tally,
    )


R, P, N, A, S = "ready", "in_progress", "not_started", "needs_attention", "set_aside"

CASES = (
    summary(
        1,
        "One-stop shop: the case of Kazakhstan",
        "KZ",
        "draft",
        (R, R, P, R, P, A, P, N, S, N),
        hours=0.2,
        place="problem.what",
    ),
    summary(
        2,
        "Mobile service centres for remote districts",
        "KZ",
        "sent",
        (R, R, R, R, R, R, R, R, S, R),
        hours=26,
    ),
    summary(
        3,
        "Smart government: the case of Azerbaijan",
        "AZ",
        "sent_back",
        (R, R, R, A, R, R, P, R, R, A),
        ref=SMART,
        hours=80,
    ),
    summary(4, "", "GE", "draft", (N,) * 10, hours=300),
    summary(
        5,
        "Data exchange as a public utility: how registers of seven ministries were joined",
        "EE",
        "published",
        (R,) * 10,
        ref=SMART,
        hours=4000,
    ),
    summary(
        6,
        "A case of a template that is not here",
        "UZ",
        "in_review",
        (R, A),
        ref=TemplateRef("older", 7),
        hours=500,
    ),
)


def wired():
    """A bus, its bridge, and preferences that publish on it."""
    bus = Bus()
    return bus, Bridge(bus), Preferences(KeptSettings(), bus)
