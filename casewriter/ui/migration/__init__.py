"""A newer version of a case's template, and what it means for the case."""
