"""Settings: the page, and the fields that the first page shares with it."""
