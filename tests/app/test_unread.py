"""Modules that are read when something of them is used."""

import subprocess
import sys

LOOK = """
import sys
from casewriter.app.unread import leave_unread
leave_unread()
import casewriter.storage.cases
print("asyncio.events" in sys.modules, "email" in sys.modules)
import asyncio
from importlib.metadata import version

async def answer():
    return version("msgspec")[0].isdigit()

print(asyncio.run(answer()))
"""


def test_the_database_is_loaded_without_networks_and_mail_and_both_are_there_when_used():
    done = subprocess.run(
        (sys.executable, "-c", LOOK), check=True, capture_output=True, text=True, timeout=300
    )
    assert done.stdout.split() == ["False", "False", "True"]
