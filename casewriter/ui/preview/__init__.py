"""Pages beside the text, as they will be printed."""
