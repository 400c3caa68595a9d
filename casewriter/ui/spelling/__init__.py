"""Spelling in the window: marks below words, proposals, dictionaries among the settings."""
