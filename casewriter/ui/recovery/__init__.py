"""What is shown where a library cannot be opened."""
