"""Finding words in a whole library: how they are folded, what was asked, and how hits are shown."""
