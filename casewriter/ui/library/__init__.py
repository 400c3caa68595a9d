"""The library: all case studies, in a list that says whose turn it is."""
