"""Comments in the window: beside the answers, and as a list of work."""
