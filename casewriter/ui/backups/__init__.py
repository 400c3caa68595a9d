"""Backups on the screen: what is kept, whether it is whole, and how it comes back."""
