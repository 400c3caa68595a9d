"""What performance is measured with: always against a peer, in the same run, as ratios."""
