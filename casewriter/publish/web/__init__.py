"""The parts of a web page: letters, inlines, blocks, tables, pictures, contents."""
