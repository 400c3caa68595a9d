"""The history of a case: its kept states in a line, and what differs between two of them."""
