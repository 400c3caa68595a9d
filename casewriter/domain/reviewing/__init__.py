"""The review of a case: its threads, its rounds, and what is made of them."""
