"""What the use cases need from the world, as protocols that the outer layers fulfil."""

from casewriter.services.ports.backups import Backups
from casewriter.services.ports.post import PostStore
from casewriter.services.ports.stores import (
    AttachmentStore,
    CaseStore,
    CaseSummary,
    Library,
    RevisionSummary,
    Search,
    TrashedCase,
    TrashStore,
    VolumeStore,
)
from casewriter.services.ports.turns import Background, Clock, Step, Timer
from casewriter.services.ports.writing import (
    CitationStyle,
    PageNumbers,
    StyleSource,
    TemplateSource,
    Writer,
)

__all__ = [
    "AttachmentStore",
    "Background",
    "Backups",
    "CaseStore",
    "CaseSummary",
    "CitationStyle",
    "Clock",
    "Library",
    "PageNumbers",
    "PostStore",
    "RevisionSummary",
    "Search",
    "Step",
    "StyleSource",
    "TemplateSource",
    "Timer",
    "TrashStore",
    "TrashedCase",
    "VolumeStore",
    "Writer",
]
