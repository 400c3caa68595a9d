"""The desks of the window: each serves one matter, between pages, services and processes."""
