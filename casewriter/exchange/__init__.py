"""Files that come from outside and go outside: every one is hostile until checked."""
