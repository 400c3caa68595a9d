"""Packages: one case on its way, in an ordinary zip file that is read as if a stranger made it."""
