"""The first pages: before one begins, the start, and the beginning of a case."""
