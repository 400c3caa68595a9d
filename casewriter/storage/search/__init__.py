"""The index of a library's words: made on this machine from what the library holds, and kept apart.

Nothing is lost with it: where it is damaged, or folds words as an older casewriter did, it is made
anew. It holds words, never texts; what is shown of a text is read from the library itself.
"""
