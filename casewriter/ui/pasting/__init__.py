"""Pasting and dropping: what other programs give, made into text, tables and pictures."""
