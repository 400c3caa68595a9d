"""Sources as they are written: cards, references brought in, documents, and what cites them."""
