"""The people whom cases are exchanged with, and the keys that say who is who."""
