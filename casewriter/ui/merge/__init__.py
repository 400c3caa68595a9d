"""A copy of a case that came in: what it brings, and what both copies changed."""
