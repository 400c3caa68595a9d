"""Whether a Word file is sound: Microsoft's Open XML SDK, and our own semantic check."""

import json
import platform
import subprocess
from hashlib import sha256
from pathlib import Path

from tests.publish import semantic

MODULES = Path(__file__).resolve().parents[2] / "node_modules" / "@xarsh"
SYSTEMS = {"Linux": "linux", "Darwin": "darwin", "Windows": "win32"}
MACHINES = {"x86_64": "x64", "AMD64": "x64", "aarch64": "arm64", "arm64": "arm64"}


class Validator:
    """Looks at Word files; those with equal contents are validated once in a session."""

    def __init__(self, modules=MODULES):
        self._modules = modules
        self._seen = {}

    def __call__(self, path):
        """Fails, saying where, unless neither check finds a fault in the Word file at `path`."""
        path = Path(path)
        digest = sha256(path.read_bytes()).hexdigest()
        if digest not in self._seen:
            self._seen[digest] = self.errors(path)
        assert not self._seen[digest]
        assert not semantic.faults(path)

    def errors(self, path):
        """What the SDK finds wrong, measured by the newest Word."""
        done = subprocess.run(
            [self.program(), path, "Microsoft365"], capture_output=True, check=False, timeout=120
        )
        answer = json.loads(done.stdout)
        found = [f"{each['description']} {each['xPath']}" for each in answer["errors"]]
        assert answer["ok"] == (not found)
        return found

    def program(self):
        """The validating program; it comes through npm, which `make test` runs."""
        system = f"{SYSTEMS[platform.system()]}-{MACHINES[platform.machine()]}"
        name = "ooxml-validator.exe" if system.startswith("win32") else "ooxml-validator"
        program = self._modules / f"ooxml-validator-{system}" / name
        assert program.is_file(), "The validator of Word files is missing: run `make test`."
        return program
