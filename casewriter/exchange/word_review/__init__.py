"""Review copies that come home from Word and its relatives."""
