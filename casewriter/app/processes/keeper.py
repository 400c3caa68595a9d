"""The process that Python keeps beside those it starts."""

import sys
from contextlib import suppress
from multiprocessing import active_children


def let_keeper_rest() -> None:
    """Let the one that looks after shared memory end, where no started process is left.

    It holds 12 MB and has nothing to do here: nothing is shared but pipes. The next process that is
    started has it begin anew. Python has no public name for this (`multiprocessing.
    resource_tracker` says how it ends); where another Python does it otherwise, it stays.
    """
    keeper = getattr(sys.modules.get("multiprocessing.resource_tracker"), "_resource_tracker", None)
    end = getattr(keeper, "_stop", None)
    if end is not None and not active_children():
        with suppress(OSError):
            end()
