"""Taking over from earlier cases of the same country."""
