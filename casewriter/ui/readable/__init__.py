"""Saving everything so that it can be read without casewriter: its words and its notice."""
