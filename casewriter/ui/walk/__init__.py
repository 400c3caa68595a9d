"""A template looked through before a case is begun: all questions with all that is said of them."""
