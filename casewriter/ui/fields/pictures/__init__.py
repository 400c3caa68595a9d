"""Pictures as they are put into a case: chosen, made fit, shown, and their originals."""
