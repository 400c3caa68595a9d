"""Importing without having the source of every module read."""

import sys
from types import ModuleType, SimpleNamespace

import PySide6.QtCore  # noqa: F401 -- brings what looks at imports


def spare_sources() -> None:
    """Tell PySide of no module's source, from now on.

    It looks for its own name in the source of each module that is imported, to know where one of
    its features (`from __feature__ import …`) could be wanted. casewriter wants none, and the lines
    that were read stay: 14 MB and an eighth of the time that imports take. A module without a
    source, as PySide puts it, is one that it leaves alone. Where another PySide looks otherwise,
    nothing is spared.
    """
    looks = sys.modules.get("shibokensupport.feature")
    if looks is not None and isinstance(vars(looks).get("inspect"), ModuleType):
        vars(looks)["inspect"] = SimpleNamespace(getsource=_none)


def _none(module: ModuleType) -> str:
    raise OSError(f"the source of {module.__name__} is of no use here")
