"""What this computer says of the place where a library's folder lies; see `ground`."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path as File
from typing import TYPE_CHECKING

import msgspec

from casewriter.storage import ground as told
from casewriter.storage.ground import MARKS, Facts, Mount, System

if TYPE_CHECKING:
    from casewriter.services.standing import Ground

ONEDRIVE = r"Software\SyncEngines\Providers\OneDrive"
PATIENCE = 5
"""Seconds that macOS is given to list its file systems: a share that hangs must not hang us."""

CONFLICTS = re.compile(
    r"library"
    r"(?:"
    r" ?\([^)]*(?:conflict|конфликт|копия|копію)[^)]*\)"  # Dropbox, Nextcloud, Yandex.Disk
    r"|[ _.-]conflict[-_ ].+"  # ownCloud
    r"|\.sync-conflict-\d{8}-\d{6}-\w+"  # Syncthing
    r"|-(?!wal$|shm$|journal$)[^.]+"  # OneDrive: library-PCNAME.sqlite
    r"| ?\(\d+\)| \d+"  # Google Drive, iCloud
    r")\.sqlite"
    r"|library\.sqlite \([^)]*(?:conflict|конфликт)[^)]*\)",
    re.IGNORECASE,
)
"""Names that services give to the copy which lost when two computers wrote at the same time."""


def ground(folder: File) -> Ground:
    """Where a folder of this computer lies."""
    whole = os.path.realpath(folder)
    return told.ground(whole, facts(File(whole)))


def conflict_copies(folder: File) -> tuple[str, ...]:
    """The names of files beside a library that look like its copy from another computer."""
    try:
        names = sorted(entry.name for entry in folder.iterdir() if entry.is_file())
    except OSError:
        return ()
    return tuple(name for name in names if CONFLICTS.fullmatch(name))


def facts(folder: File) -> Facts:
    """What this computer says about a folder's place."""
    system: System = (
        "windows" if os.name == "nt" else "darwin" if sys.platform == "darwin" else "linux"
    )
    drive_type, label = _drive(folder) if system == "windows" else (0, "")
    named = ("APPDATA", "LOCALAPPDATA", "USERPROFILE", "XDG_DATA_HOME", "HOMESHARE")
    return Facts(
        system=system,
        home=str(File.home()),
        profile=tuple(value for name in named if (value := os.environ.get(name))),
        mounts=_mounts(system),
        drive_type=drive_type,
        drive_label=label,
        roots=tuple(_roots()),
        marks=tuple(_marks(folder)),
    )


def _mounts(system: System) -> tuple[Mount, ...]:
    if system == "darwin":
        return _mounts_of_macos()
    try:
        if system == "linux":
            text = File("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
            return told.mounts_from_mountinfo(text)
    except OSError:
        pass
    return ()


def _mounts_of_macos() -> tuple[Mount, ...]:
    import subprocess

    try:
        asked = subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ()
    return told.mounts_from_mount(asked.stdout)


def _drive(folder: File) -> tuple[int, str]:
    """What Windows says of the folder's drive: its type and its label."""
    import ctypes

    root = f"{folder.drive}\\"
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  (known to exist on Windows alone)
    label = ctypes.create_unicode_buffer(261)
    kernel.GetVolumeInformationW(root, label, 261, None, None, None, None, 0)
    return int(kernel.GetDriveTypeW(root)), label.value


def _roots() -> Iterator[tuple[str, str]]:
    """The folders that services of this user say they synchronise, and the services' names."""
    named = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
    for root in (*map(os.environ.get, named), *_onedrive_libraries()):
        if root:
            yield root, "OneDrive"
    home = File.home()
    data = [File(at) for name in ("APPDATA", "LOCALAPPDATA") if (at := os.environ.get(name))]
    for place in (*(at / "Dropbox" for at in data), home / ".dropbox"):
        yield from ((root, "Dropbox") for root in told.roots_from_dropbox(_json(place)))
    for config in (*data, home / ".config", home / "Library/Preferences"):
        for service in ("Nextcloud", "ownCloud"):
            text = _text(config / service / f"{service.lower()}.cfg")
            yield from ((root, service) for root in told.roots_from_nextcloud(text))
    yandex = _text(home / ".config/yandex-disk/config.cfg")
    yield from ((root, "Yandex.Disk") for root in told.roots_from_yandex(yandex))


def _onedrive_libraries() -> Iterator[str]:
    """The folders of sites that OneDrive synchronises beside its own, from Windows' registry."""
    if os.name != "nt":
        return
    registry = import_module("winreg")
    try:
        with registry.OpenKey(registry.HKEY_CURRENT_USER, ONEDRIVE) as providers:
            for place in range(registry.QueryInfoKey(providers)[0]):
                with registry.OpenKey(providers, registry.EnumKey(providers, place)) as provider:
                    yield str(registry.QueryValueEx(provider, "MountPoint")[0])
    except OSError:
        return


def _json(place: File) -> object:
    try:
        return msgspec.json.decode((place / "info.json").read_bytes())
    except (OSError, msgspec.DecodeError):
        return None


def _marks(folder: File) -> Iterator[tuple[str, str]]:
    for place in (folder, *folder.parents):
        for name, _ in MARKS:
            # Dropbox keeps a folder `.dropbox` for itself at home, which synchronises nothing.
            if place != File.home() and os.path.lexists(place / name):
                yield name, str(place)


def _text(file: File) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
