"""Making files of a case."""
