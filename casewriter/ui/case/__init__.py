"""The page of one case: its sections, one of them open, and what helps to write it."""
