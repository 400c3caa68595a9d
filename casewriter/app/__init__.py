"""Wiring: every object is built here, once."""
