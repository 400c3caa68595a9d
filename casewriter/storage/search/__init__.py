"""The index of a library's words: made on this machine from what the library holds, and kept apart.

Nothing is lost with it: where it is damaged, or folds words as an older casewriter did, it is made
anew. It holds words, never texts; what is shown of a text is read from the library itself.
"""

from hashlib import blake2b
from pathlib import Path as File

INDEX = "words.index"


def index_file(library: File, indexes: File | None) -> File:
    """Where the index of a library is kept.

    Args:
        library: its folder.
        indexes: a folder of this machine, for the indexes of all libraries: one on a network or in
            a folder that a service carries about would be sent with every word.
    """
    if indexes is None:
        return library / INDEX
    name = blake2b(str(library.absolute()).encode(), digest_size=12).hexdigest()
    return indexes / f"{name}-{INDEX}"
