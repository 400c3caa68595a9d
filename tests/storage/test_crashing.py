"""What was confirmed is there, however the program ended."""

import os
import subprocess
import sys

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
def test_a_program_killed_while_saving_loses_nothing_that_it_confirmed(tmp_path, pytestconfig):
    asked = subprocess.run(
        [sys.executable, "-m", "tests.storage.crashing", tmp_path / "library"],
        capture_output=True,
        text=True,
        check=False,
        cwd=pytestconfig.rootpath,
        timeout=60,
    )
    assert asked.stderr == ""
    saved, kept = map(int, asked.stdout.split())
    assert saved > 20, "it did save between its deaths"
    assert kept > 0
