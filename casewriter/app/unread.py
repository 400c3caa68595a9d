"""Modules that others import at once and need in a case that does not come here."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import partial
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from threading import RLock
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.abc import Loader

_PYTHON_S_OWN = ("get_type_hints", "NotRequired", "Required", "Self", "TypeAlias")

UNREAD: tuple[tuple[str, Mapping[str, str]], ...] = (
    ("asyncio", MappingProxyType({"iscoroutine": "asyncio.coroutines"})),
    ("importlib.metadata", MappingProxyType({})),
    ("typing_extensions", MappingProxyType(dict.fromkeys(_PYTHON_S_OWN, "typing"))),
    ("ast", MappingProxyType({})),
    ("tokenize", MappingProxyType({})),
    ("ipaddress", MappingProxyType({})),
    ("textwrap", MappingProxyType({})),
)
"""A module, and those of its names that are asked for at once: where each of them is defined.

SQLAlchemy imports the first two: one for databases that are waited for in loops, together with
networks and their certificates; the other, together with mail, for what other packages add to it.
A tenth of a second, and 5 MB that stay. msgspec and python-docx take from `typing_extensions` what
Python's own `typing` has. The others are for reading source code, for addresses in square brackets,
and for schemas; msgspec, click and `pathlib` bring them along. Three hundredths of an export.
"""


def leave_unread() -> None:
    """Let these modules be read when something of them is used, from now on."""
    for name, defined in UNREAD:
        if name not in sys.modules:
            _leave(name, defined)


def _leave(name: str, defined: Mapping[str, str]) -> None:
    spec = find_spec(name)
    if spec is None or spec.loader is None:
        return
    module = module_from_spec(spec)
    vars(module)["__getattr__"] = partial(_asked, module, spec.loader, defined, RLock())
    sys.modules[name] = module
    parent, _, child = name.rpartition(".")
    if parent:
        setattr(import_module(parent), child, module)


def _asked(
    module: ModuleType, loader: Loader, defined: Mapping[str, str], lock: RLock, wanted: str
) -> Any:
    """Give what a module holds, and read it where it was not read yet (PEP 562)."""
    if wanted.startswith("__"):
        # Whoever looks through all modules asks for these.
        raise AttributeError(wanted)
    if wanted in defined:
        return getattr(import_module(defined[wanted]), wanted)
    with lock:
        if "__getattr__" in vars(module):
            del vars(module)["__getattr__"]
            loader.exec_module(module)
    return getattr(module, wanted)
