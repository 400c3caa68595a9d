"""Where a library lies: decided from facts, for every system on every system."""

import json
import os
from pathlib import Path

import pytest

from casewriter.services.standing import Ground
from casewriter.storage import here
from casewriter.storage.ground import (
    Facts,
    Mount,
    ground,
    mounts_from_mount,
    mounts_from_mountinfo,
    roots_from_dropbox,
    roots_from_nextcloud,
    roots_from_yandex,
)

MOUNTINFO = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:40 / /home rw - nfs4 files.gov.kz:/home rw,vers=4.2
41 22 0:41 / /mnt/Общая\\040папка rw - cifs //anna@server/cases rw
42 22 0:42 / /mnt/old rw - nfs old:/x rw
43 42 0:43 / /mnt/old/here rw - ext4 /dev/sdb1 rw
44 22 0:44 / /media/drive rw - fuse.google-drive-ocamlfuse google-drive-ocamlfuse rw
45 22 0:45 / /mnt/ssh rw - fuse.sshfs anna@host:/cases rw
46 22 0:46 / /mnt/twice rw - ext4 /dev/sdc1 rw
47 22 0:47 / /mnt/twice rw - cifs //server/over rw
a line that is none
"""
LINUX = Facts("linux", home="/home/anna", mounts=mounts_from_mountinfo(MOUNTINFO))
LOCAL = Facts("linux", home="/home/anna", mounts=(Mount("/", "ext4", "/dev/sda1"),))
WINDOWS = Facts(
    "windows",
    home=r"C:\Users\anna",
    profile=(r"C:\Users\anna\AppData\Roaming",),
    drive_type=3,
    roots=((r"C:\Users\anna\OneDrive - Ministry of Justice", "OneDrive"),),
)
MAC = Facts(
    "darwin",
    home="/Users/anna",
    mounts=mounts_from_mount(
        "/dev/disk3s1s1 on / (apfs, sealed, local)\n"
        "//anna@server/cases on /Volumes/cases (smbfs, nodev, nosuid)\n"
        "/dev/disk4 on /Volumes/My stick (msdos, local)\n"
    ),
)
HOME = Ground()


@pytest.mark.parametrize(
    ("folder", "facts", "told"),
    [
        ("/srv/library", LINUX, HOME),
        ("/home/anna/library", LINUX, Ground("redirected", "files.gov.kz:/home")),
        ("/home/bela/library", LINUX, Ground("network", "files.gov.kz:/home")),
        ("/mnt/Общая папка/library", LINUX, Ground("network", "//server/cases")),
        ("/mnt/old/library", LINUX, Ground("network", "old:/x")),
        ("/mnt/old/here/library", LINUX, HOME),
        ("/mnt/older", LINUX, HOME),
        ("/media/drive/library", LINUX, Ground("synced", "Google Drive")),
        ("/mnt/ssh/library", LINUX, Ground("network", "anna@host:/cases")),
        ("/mnt/twice/library", LINUX, Ground("network", "//server/over")),
        ("/home/anna/.local/share/casewriter/library", LOCAL, HOME),
        ("/home/anna/Dropbox/library", LOCAL, Ground("synced", "Dropbox")),
        ("/home/anna/Dropbox (Ministry)/library", LOCAL, Ground("synced", "Dropbox")),
        ("/home/anna/Nextcloud/library", LOCAL, Ground("synced", "Nextcloud")),
        ("/home/anna/Яндекс.Диск/library", LOCAL, Ground("synced", "Yandex.Disk")),
        ("/home/anna/Yandex.Disk/library", LOCAL, Ground("synced", "Yandex.Disk")),
        ("/home/anna/ownCloud/library", LOCAL, Ground("synced", "ownCloud")),
        ("/home/anna/boxes/library", LOCAL, HOME),
        ("/home/anna/megaproject/library", LOCAL, HOME),
        (r"C:\Users\anna\AppData\Local\casewriter\library", WINDOWS, HOME),
        (
            r"C:\Users\anna\OneDrive - Ministry of Justice\Documents\library",
            WINDOWS,
            Ground("synced", "OneDrive"),
        ),
        (
            r"c:\users\ANNA\onedrive - ministry of justice\library",
            WINDOWS,
            Ground("synced", "OneDrive"),
        ),
        (r"C:\Users\anna\OneDrive\library", WINDOWS, Ground("synced", "OneDrive")),
        (r"C:\Users\anna\iCloudDrive\library", WINDOWS, Ground("synced", "iCloud")),
        (r"\\server\cases\library", WINDOWS, Ground("network", r"\\server\cases")),
        (r"\\?\UNC\server\cases\library", WINDOWS, Ground("network", r"\\server\cases")),
        ("/Users/anna/Library/Application Support/casewriter/library", MAC, HOME),
        (
            "/Users/anna/Library/CloudStorage/OneDrive-Ministry/library",
            MAC,
            Ground("synced", "OneDrive"),
        ),
        (
            "/Users/anna/Library/CloudStorage/GoogleDrive-anna@gov.ge/My Drive/library",
            MAC,
            Ground("synced", "Google Drive"),
        ),
        (
            "/Users/anna/Library/CloudStorage/Tresorit-anna/library",
            MAC,
            Ground("synced", "Tresorit"),
        ),
        (
            "/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/library",
            MAC,
            Ground("synced", "iCloud"),
        ),
        ("/Volumes/cases/library", MAC, Ground("network", "//server/cases")),
        ("/Volumes/My stick/library", MAC, HOME),
    ],
)
def test_the_ground_of_a_folder(folder, facts, told):
    assert ground(folder, facts) == told


def test_a_mapped_drive_is_a_share():
    facts = Facts("windows", home=r"C:\Users\anna", drive_type=4)
    assert ground(r"Z:\library", facts) == Ground("network", "Z:")


def test_a_drive_that_google_mounts_is_synchronised():
    facts = Facts("windows", home=r"C:\Users\anna", drive_type=3, drive_label="Google Drive")
    assert ground(r"G:\Meine Ablage\library", facts) == Ground("synced", "Google Drive")


def test_a_profile_on_a_server_is_told_as_that():
    facts = Facts(
        "windows",
        home=r"\\dc\profiles\anna",
        profile=(r"\\dc\profiles\anna\AppData\Roaming",),
    )
    folder = r"\\dc\profiles\anna\AppData\Roaming\casewriter"
    assert ground(folder, facts) == Ground("redirected", r"\\dc\profiles")
    assert ground(r"\\dc\profiles\bela\x", facts) == Ground("network", r"\\dc\profiles")


def test_a_mark_says_who_looks_after_a_folder():
    facts = Facts("linux", home="/home/anna", marks=((".stfolder", "/data/shared"),))
    assert ground("/data/shared/cases/library", facts) == Ground("synced", "Syncthing")
    assert ground("/data/other/library", facts) == HOME


def test_what_services_write_of_themselves_is_read():
    info = json.loads('{"personal": {"path": "C:\\\\D"}, "business": {"path": 3}, "x": null}')
    assert roots_from_dropbox(info) == ("C:\\D",)
    assert roots_from_dropbox(["odd"]) == ()
    config = "[Accounts]\n0\\Folders\\1\\localPath=/home/anna/Cloud/\n0\\url=https://x\n"
    assert roots_from_nextcloud(config) == ("/home/anna/Cloud",)
    assert roots_from_yandex('auth="/x"\ndir="/home/anna/Диск"\n') == ("/home/anna/Диск",)


@pytest.fixture
def at_home(tmp_path, monkeypatch):
    home = tmp_path / "anna"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.mark.skipif(os.name != "posix", reason="folders of Linux")
def test_this_computer_is_asked(at_home, monkeypatch):
    there = at_home / "Работа"
    there.mkdir()
    assert here.ground(there / "library") == HOME
    (at_home / ".dropbox").mkdir()
    told = {"business": {"path": str(there)}}
    (at_home / ".dropbox" / "info.json").write_text(json.dumps(told), encoding="utf-8")
    assert here.ground(there / "library") == Ground("synced", "Dropbox")
    (at_home / ".dropbox" / "info.json").write_text("{damaged", encoding="utf-8")
    assert here.ground(there / "library") == HOME
    monkeypatch.setenv("OneDriveCommercial", str(there))
    assert here.ground(there / "library") == Ground("synced", "OneDrive")
    monkeypatch.delenv("OneDriveCommercial")
    (there / ".stfolder").mkdir()
    assert here.ground(there / "a" / "library") == Ground("synced", "Syncthing")


@pytest.mark.skipif(os.name != "posix", reason="links need no rights here")
def test_a_link_lies_where_it_leads(at_home, tmp_path):
    (at_home / "Dropbox").mkdir()
    (tmp_path / "link").symlink_to(at_home / "Dropbox")
    assert here.ground(tmp_path / "link") == Ground("synced", "Dropbox")


COPIES = (
    "library (Anna's conflicted copy 2026-11-20).sqlite",
    "library (conflicted copy 2026-11-20 101500).sqlite",
    "library (конфликтующая копия с PC-17).sqlite",
    "library (1).sqlite",
    "library 2.sqlite",
    "library-PC17.sqlite",
    "library-DESKTOP-4F2.sqlite",
    "library.sync-conflict-20261120-101500-ABCDEFG.sqlite",
    "library_conflict-20261120-101500.sqlite",
    "library.sqlite (Case Conflict 1)",
)
OTHERS = (
    "library.sqlite",
    "library.sqlite-wal",
    "library.sqlite-shm",
    "library.sqlite-journal",
    "library.lock",
    "library.sqlite.0a1b2c3d.part",
    "notes (1).txt",
    "another library.sqlite",
)


def test_copies_of_the_losers_are_found_and_nothing_else(tmp_path):
    for name in (*COPIES, *OTHERS):
        (tmp_path / name).write_bytes(b"")
    assert set(here.conflict_copies(tmp_path)) == set(COPIES)
    assert here.conflict_copies(tmp_path / "nowhere") == ()
    assert Path(tmp_path).is_dir()
