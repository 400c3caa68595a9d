"""Other processes: what runs in them, and how the window has work done there."""
