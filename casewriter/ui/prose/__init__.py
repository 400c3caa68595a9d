"""The editor of an answer's text: what is seen is what the tree of nodes says, and nothing more."""
