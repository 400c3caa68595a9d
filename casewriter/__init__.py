"""casewriter: write, review and publish structured case studies."""

__version__ = "0.1.0"
