"""Sending a case: what goes along, what stays, to whom, and the message that goes with it."""
