"""Going somewhere by typing a part of its name; the page that lists every key."""
