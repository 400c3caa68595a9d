"""The manual, read inside the window."""
