"""The text of an answer: a closed set of nodes, and what can be done with them."""
