"""What the application does: use cases, and the ports that they need."""
