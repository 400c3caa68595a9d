"""What can still be read of a damaged library: pages, rows, leaves, cases.

SQLite stops at the first page that does not fit. Here the pages are read by ourselves, as the
`.recover` command of SQLite's shell does, which no Python package carries: a page that is gone
takes its own rows with it and nothing else, and no byte of the damaged files is touched.
"""
