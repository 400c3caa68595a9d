"""Build hook: compile the translations, and carry the asset folders and the manual in the wheel.

An editable install gets nothing copied: it reads `resources/` and `i18n/` from the checkout, so
that an edited template is seen at once. Only the compiled translations are made there, in place.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA = "casewriter/_data"
COMPILERS = ("pyside6-lrelease", "lrelease-qt6", "lrelease")


class AssetsHook(BuildHookInterface):  # type: ignore[type-arg]  # hatchling leaves the config open
    """Compiles `i18n/*.ts`; adds `resources/`, the manual and the compiled files to the wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it packs; `version` is `editable` or `standard`."""
        root = Path(self.root)
        compiled = [compile_catalogue(source) for source in sorted(root.glob("i18n/*.ts"))]
        if version == "editable":
            return
        include = build_data["force_include"]
        include[str(root / "resources")] = f"{DATA}/resources"
        include[str(root / "docs/manual")] = f"{DATA}/docs/manual"
        for catalogue in compiled:
            include[str(catalogue)] = f"{DATA}/i18n/{catalogue.name}"


def compile_catalogue(source: Path) -> Path:
    """The compiled translations of one `.ts` file, written beside it."""
    beside = Path(sys.executable).parent
    found = [shutil.which(name, path=str(beside)) or shutil.which(name) for name in COMPILERS]
    compiler = next((path for path in found if path), None)
    if compiler is None:
        raise RuntimeError("Qt's lrelease is missing: install PySide6-Essentials first")
    target = source.with_suffix(".qm")
    subprocess.run([compiler, "-silent", str(source), "-qm", str(target)], check=True)
    return target
