"""The trash page: what was deleted, and the way back."""
