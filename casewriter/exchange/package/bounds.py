"""What a package may hold. docs/package.md has the same figures."""

import re

from casewriter.services.archives import Bounds

MANIFEST = "manifest.json"
SIGNATURE = "signature"
CASE = "case.json"
REVISIONS = "revisions/"
ATTACHMENTS = "attachments/"
TEMPLATE = "template/"

LARGEST_FILE = 600 << 20
LARGEST_JSON = 16 << 20
MOST_SIGNS = 3_000_000
"""Commas and opening brackets in a JSON member: each may cost eighty bytes of memory."""
LARGEST_PICTURE = 100_000_000
"""In dots: width by height."""
LARGEST_WORDS = 4 << 20
"""Bytes of one file of a template."""
BOUNDS = Bounds(members=2_000, unpacked=512 << 20, pressed=100, small=16 << 10, contents=2 << 20)

STATE_MEMBER = re.compile(r"revisions/[0-9a-f]{64}\.json")
PICTURE_MEMBER = re.compile(r"attachments/[0-9a-f]{64}")
TEMPLATE_MEMBER = re.compile(
    r"template/[a-z][a-z0-9-]{0,60}/(?:template\.toml|hub\.casecontact|[A-Za-z-]{2,12}(?:/[a-z][a-z0-9_]{0,60})?\.toml)"
)
