"""Where a library's folder lies: a disk of this computer, a share, a folder that is synchronised.

Everything is decided from `Facts`, so that what is true of one system can be tried on every other.
`facts` collects those of this computer.
"""

import re
from collections.abc import Iterable
from pathlib import PurePath, PurePosixPath, PureWindowsPath
from typing import Literal

from msgspec import Struct

from casewriter.services.standing import Ground

System = Literal["linux", "windows", "darwin"]

NETWORK_TYPES = re.compile(
    r"9p|afpfs|afs|beegfs|ceph|cifs|davfs2?|gfs2|glusterfs|gpfs|lustre|ncpfs|nfs[34]?|ocfs2"
    r"|orangefs|prl_fs|smb[23]?|smbfs|sshfs|vboxsf|virtiofs|webdav"
    r"|fuse\.(ceph|curlftpfs|davfs2?|gcsfuse|glusterfs|gvfsd-fuse|rclone|s3fs|smbnetfs|sshfs"
    r"|vmhgfs-fuse)"
)
"""Kinds of file system whose files lie on another computer, or on the host of a virtual one."""

SYNCED_TYPES = {
    "fuse.google-drive-ocamlfuse": "Google Drive",
    "fuse.onedriver": "OneDrive",
    "fuse.pcloud": "pCloud",
    "fuse.dropbox": "Dropbox",
}

REMOTE_DRIVE = 4
"""DRIVE_REMOTE: https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getdrivetypew."""

SERVICES: tuple[tuple[str, str], ...] = (
    (r"onedrive( ?- ?.+)?|skydrive", "OneDrive"),
    (r"dropbox( ?[(-].+)?", "Dropbox"),
    (r"google ?drive( ?[(-].+)?|my drive|мой диск", "Google Drive"),
    (r"icloud ?drive|com~apple~clouddocs|mobile documents", "iCloud"),
    (r"yandex\.?disk( ?[-.].+)?|яндекс\.? ?диск", "Yandex.Disk"),
    (r"nextcloud( ?[-_\d].*)?", "Nextcloud"),
    (r"owncloud( ?[-_\d].*)?", "ownCloud"),
    (r"cloud ?mail\.ru|облако mail\.ru|mail\.ru cloud", "Mail.ru"),
    (r"pcloud ?drive", "pCloud"),
    (r"mega(sync)?", "MEGA"),
    (r"box( sync|-box)?", "Box"),
    (r"syncthing", "Syncthing"),
)
"""Names that services give to their folders, whole and in small letters, and the service."""

MARKS: tuple[tuple[str, str], ...] = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".csync_journal.db", "ownCloud"),
    (".owncloudsync.log", "ownCloud"),
    (".nextcloudsync.log", "Nextcloud"),
)
"""Files that a service keeps at the root of what it synchronises."""


class Mount(Struct, frozen=True):
    """A file system: where it is to be found, its kind, what it is made of."""

    point: str
    kind: str
    source: str = ""


class Facts(Struct, frozen=True):
    """What is known of a computer.

    Attributes:
        home: the user's folder.
        profile: further folders of the user's own: APPDATA and the like.
        mounts: file systems, on Linux and macOS.
        drive_type: of the drive that holds the folder, on Windows; 0 where unknown.
        drive_label: of that drive, as its owner sees it.
        roots: folders that services said they synchronise, each with the service's name.
        marks: names of marking files, each with the folder that it was found in.
    """

    system: System
    home: str = ""
    profile: tuple[str, ...] = ()
    mounts: tuple[Mount, ...] = ()
    drive_type: int = 0
    drive_label: str = ""
    roots: tuple[tuple[str, str], ...] = ()
    marks: tuple[tuple[str, str], ...] = ()


def ground(folder: str, facts: Facts) -> Ground:
    """What kind of place an absolute path is.

    A synchronised folder on a share is called synchronised: that is what its owner knows it as.
    """
    path = _pure(folder, facts.system)
    service = _service(path, facts)
    if service:
        return Ground("synced", service)
    share = _share(path, facts)
    if share is None:
        return Ground()
    own = [_pure(place, facts.system) for place in (facts.home, *facts.profile) if place]
    if any(_within(path, place) and len(place.parts) > 1 for place in own):
        return Ground("redirected", share)
    return Ground("network", share)


def mounts_from_mountinfo(text: str) -> tuple[Mount, ...]:
    """The file systems that Linux lists in /proc/self/mountinfo; see proc(5)."""
    mounts = []
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        fields, kind = before.split(" "), after.split(" ")
        if len(fields) > 4 and len(kind) > 1:
            mounts.append(Mount(_unescaped(fields[4]), kind[0], _unescaped(kind[1])))
    return tuple(mounts)


def mounts_from_mount(text: str) -> tuple[Mount, ...]:
    """The file systems that macOS lists: `//anna@server/cases on /Volumes/cases (smbfs, nodev)`."""
    lines = (re.fullmatch(r"(.+?) on (/.*) \(([^,)]+)[^)]*\)", line) for line in text.splitlines())
    return tuple(Mount(line[2], line[3], line[1]) for line in lines if line)


def roots_from_dropbox(info: object) -> tuple[str, ...]:
    """The folders in Dropbox's info.json, as decoded: `{"personal": {"path": …}, …}`.

    The file is described at https://help.dropbox.com/installs/locate-dropbox-folder.
    """
    accounts = info.values() if isinstance(info, dict) else ()
    return tuple(
        path
        for account in accounts
        if isinstance(account, dict) and isinstance(path := account.get("path"), str) and path
    )


def roots_from_nextcloud(config: str) -> tuple[str, ...]:
    r"""The folders in nextcloud.cfg or owncloud.cfg: `0\Folders\1\localPath=/home/anna/Cloud/`."""
    return tuple(re.findall(r"(?m)^\S*\\localPath=(.+?)/?\s*$", config))


def roots_from_yandex(config: str) -> tuple[str, ...]:
    """The folder in yandex-disk's config.cfg: `dir="/home/anna/Yandex.Disk"`."""
    return tuple(re.findall(r'(?m)^\s*dir\s*=\s*"?([^"\n]+?)/?"?\s*$', config))


def _service(path: PurePath, facts: Facts) -> str:
    """The service that looks after a path, or an empty text."""
    for root, service in (*facts.roots, *((folder, _marked(name)) for name, folder in facts.marks)):
        if root and _within(path, _pure(root, facts.system)):
            return service
    mount = _mount(path, facts.mounts)
    if mount is not None and mount.kind in SYNCED_TYPES:
        return SYNCED_TYPES[mount.kind]
    if facts.drive_label and (service := _named(facts.drive_label)):
        return service
    # A name says something only where services put their folders: at home, or at a drive's top.
    home = _pure(facts.home, facts.system) if facts.home else None
    below = path.parts[1:3]
    if home is not None and _within(path, home):
        below = path.parts[len(home.parts) :]
        if below[:2] == ("Library", "CloudStorage") and len(below) > 2:
            # macOS puts them all there: OneDrive-Ministry, GoogleDrive-anna@gov.ge, Box-Box.
            service = below[2].partition("-")[0]
            return _named(service) or service
    return next((found for part in below if (found := _named(part))), "")


def _named(folder: str) -> str:
    name = folder.strip().lower()
    return next((service for form, service in SERVICES if re.fullmatch(form, name)), "")


def _marked(name: str) -> str:
    return dict(MARKS)[name]


def _share(path: PurePath, facts: Facts) -> str | None:
    """The share that a path lies on, as people know it; None on a disk of this computer."""
    if isinstance(path, PureWindowsPath):
        drive = path.drive.replace("/", "\\")
        unc = re.match(r"\\\\(?:\?\\UNC\\)?(?![?.]\\)([^\\]+\\[^\\]+)", drive, re.IGNORECASE)
        if unc:
            return f"\\\\{unc[1]}"
        return path.drive if facts.drive_type == REMOTE_DRIVE else None
    mount = _mount(path, facts.mounts)
    if mount is None or not NETWORK_TYPES.fullmatch(mount.kind):
        return None
    return re.sub(r"^//[^/@]+@", "//", mount.source) or mount.point


def _mount(path: PurePath, mounts: Iterable[Mount]) -> Mount | None:
    """The file system that holds a path: the deepest; of several at one place the last one."""
    if isinstance(path, PureWindowsPath):
        return None
    holding = [mount for mount in mounts if _within(path, PurePosixPath(mount.point))]
    deepest = max((len(PurePosixPath(mount.point).parts) for mount in holding), default=0)
    last = [mount for mount in holding if len(PurePosixPath(mount.point).parts) == deepest]
    return last[-1] if last else None


def _within(path: PurePath, folder: PurePath) -> bool:
    return path == folder or folder in path.parents


def _pure(path: str, system: System) -> PurePath:
    return PureWindowsPath(path) if system == "windows" else PurePosixPath(path)


def _unescaped(field: str) -> str:
    """Linux writes spaces and the like as octal numbers, bytes of UTF-8 as they are."""
    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), field)
