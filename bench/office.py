"""Loads a document in a LibreOffice that runs already.

Prints the seconds until it is loaded, those until all its pages are laid out, and how many these
are. LibreOffice lays pages out while it loads or right after, as its two threads happen to meet.

Usage: office.py SOFFICE FILE, with the Python that has LibreOffice's bridge `uno`.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

PATIENCE = 60.0


def main(office: str, file: str) -> None:
    """Start, connect, load, say how long the loading took, end."""
    with tempfile.TemporaryDirectory() as profile:
        pipe = f"casewriter-bench-{Path(profile).name}"
        program = subprocess.Popen(
            [
                office,
                f"-env:UserInstallation=file://{profile}",
                "--headless",
                "--norestore",
                "--nologo",
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        desktop = _connected(pipe)
        # The parts that every document needs are loaded by an empty one.
        desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, ()).close(True)  # noqa: FBT003  # LibreOffice has no names for its arguments
        hidden = PropertyValue()
        hidden.Name, hidden.Value = "Hidden", False
        began = time.perf_counter()
        document = desktop.loadComponentFromURL(Path(file).as_uri(), "_blank", 0, (hidden,))
        loaded = time.perf_counter() - began
        pages = document.CurrentController.PageCount
        print(f"{loaded:.3f} {time.perf_counter() - began:.3f} {pages}")
        document.close(True)  # noqa: FBT003
        desktop.terminate()
        program.wait(PATIENCE)


def _connected(pipe: str):  # noqa: ANN202  # the bridge has no types
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", context
    )
    until = time.monotonic() + PATIENCE
    while True:
        try:
            address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
            office = resolver.resolve(address)
        except NoConnectException:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)
        else:
            return office.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", office
            )


if __name__ == "__main__":
    main(*sys.argv[1:])
