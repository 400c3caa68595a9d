"""Answers in the window: their editors, and what these are made of."""
