"""A thin layer between SQLite and its files: everything that it writes is told, and can be refused.

SQLite reaches its files through a table of functions, a VFS (https://www.sqlite.org/vfs.html).
Here a copy of the usual one becomes the default; a handful of its functions ask an observer
first. The program that is looked at is not changed for it. That needs an interpreter whose
`sqlite3` module shows the symbols of SQLite, as those of Debian and pyenv do; see `is_available`.
"""

import _sqlite3
import ctypes
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path


class Step(StrEnum):
    """What can be done to a file."""

    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    SHARE = "share"
    DELETE = "delete"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is about to be done to a file; `target` is where it is moved to.

    `place` is an offset, or the new size of what is cut, in bytes.
    """

    step: Step
    path: Path
    place: int = 0
    data: bytes = b""
    target: Path | None = None


Observer = Callable[[Change], int]
"""Is asked before each change; 0 lets it happen, a code of SQLite refuses it."""

_POINTERS = (
    "xOpen", "xDelete", "xAccess", "xFullPathname", "xDlOpen", "xDlError", "xDlSym",
    "xDlClose", "xRandomness", "xSleep", "xCurrentTime", "xGetLastError",
    "xCurrentTimeInt64", "xSetSystemCall", "xGetSystemCall", "xNextSystemCall",
)  # fmt: skip
_METHODS = (
    "xClose", "xRead", "xWrite", "xTruncate", "xSync", "xFileSize", "xLock", "xUnlock",
    "xCheckReservedLock", "xFileControl", "xSectorSize", "xDeviceCharacteristics",
    "xShmMap", "xShmLock", "xShmBarrier", "xShmUnmap", "xFetch", "xUnfetch",
)  # fmt: skip


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("iVersion", ctypes.c_int),
        ("szOsFile", ctypes.c_int),
        ("mxPathname", ctypes.c_int),
        ("pNext", ctypes.c_void_p),
        ("zName", ctypes.c_char_p),
        ("pAppData", ctypes.c_void_p),
        *((name, ctypes.c_void_p) for name in _POINTERS),
    )


class _Methods(ctypes.Structure):
    _fields_ = (("iVersion", ctypes.c_int), *((name, ctypes.c_void_p) for name in _METHODS))


_P, _INT, _LONG = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
_OPEN = ctypes.CFUNCTYPE(_INT, _P, _P, _P, _INT, _P)
_DELETE = ctypes.CFUNCTYPE(_INT, _P, _P, _INT)
_WRITE = ctypes.CFUNCTYPE(_INT, _P, _P, _INT, _LONG)
_TRUNCATE = ctypes.CFUNCTYPE(_INT, _P, _LONG)
_SYNC = ctypes.CFUNCTYPE(_INT, _P, _INT)
_SHARE = ctypes.CFUNCTYPE(_INT, _P, _INT, _INT, _INT, _P)


@cache
def _library() -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        library.sqlite3_vfs_find.argtypes = [ctypes.c_char_p]
        library.sqlite3_vfs_register.argtypes = [_P, _INT]
    except (AttributeError, OSError):
        return None
    return library


def is_available() -> bool:
    """Tell whether this interpreter shows the symbols of its SQLite."""
    return _library() is not None


class Shim:
    """The layer; it stays in place for the rest of the process, and asks one observer."""

    def __init__(self, observer: Observer) -> None:
        """Become the way to all files that SQLite opens from now on."""
        library = _library()
        if library is None:
            raise RuntimeError("this interpreter hides its SQLite")
        self.observer = observer
        self._names: dict[int, Path] = {}
        self._tables: dict[int, tuple[_Methods, _Methods]] = {}
        self._kept: list[object] = []
        self._usual = library.sqlite3_vfs_find(None)
        self._vfs = _Vfs.from_buffer_copy(self._usual.contents)
        self._vfs.zName = b"observed"
        self._vfs.xOpen = self._callback(_OPEN, self._open)
        self._vfs.xDelete = self._callback(_DELETE, self._delete)
        library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1)
        sqlite3.connect(":memory:").close()

    def knows(self, path: Path) -> bool:
        """Tell whether SQLite has opened a file of that name."""
        return path in self._names.values()

    def _callback(self, kind: type, function: Callable[..., int]) -> int | None:
        made = kind(function)
        self._kept.append(made)
        return ctypes.cast(made, _P).value

    def _open(self, _vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        usual = ctypes.cast(self._usual.contents.xOpen, _OPEN)
        code = usual(ctypes.cast(self._usual, _P).value, name, file, flags, out)
        slot = ctypes.cast(file, ctypes.POINTER(_P))
        if code == sqlite3.SQLITE_OK and name is not None and slot[0]:
            # SQLite keeps the pointer to the name, so that very one was handed on.
            self._names[file] = Path(ctypes.string_at(name).decode())
            slot[0] = ctypes.addressof(self._observed(slot[0]))
        return int(code)

    def _observed(self, address: int) -> _Methods:
        """Return a copy of a table of functions that asks first."""
        known = {ctypes.addressof(mine): mine for _, mine in self._tables.values()}
        if address in known:
            return known[address]
        if address not in self._tables:
            usual = _Methods.from_address(address)
            mine = _Methods.from_buffer_copy(usual)
            mine.xWrite = self._callback(_WRITE, self._writer(ctypes.cast(usual.xWrite, _WRITE)))
            mine.xTruncate = self._callback(
                _TRUNCATE, self._cutter(ctypes.cast(usual.xTruncate, _TRUNCATE))
            )
            mine.xSync = self._callback(_SYNC, self._syncer(ctypes.cast(usual.xSync, _SYNC)))
            if usual.xShmMap:
                share = ctypes.cast(usual.xShmMap, _SHARE)
                mine.xShmMap = self._callback(_SHARE, self._sharer(share))
            self._tables[address] = usual, mine
        return self._tables[address][1]

    def _writer(self, usual: Callable[..., int]) -> Callable[..., int]:
        def write(file: int, data: int, size: int, place: int) -> int:
            change = Change(Step.WRITE, self._names[file], place or 0, ctypes.string_at(data, size))
            return self.observer(change) or usual(file, data, size, place)

        return write

    def _cutter(self, usual: Callable[..., int]) -> Callable[..., int]:
        def cut(file: int, size: int) -> int:
            change = Change(Step.TRUNCATE, self._names[file], size)
            return self.observer(change) or usual(file, size)

        return cut

    def _syncer(self, usual: Callable[..., int]) -> Callable[..., int]:
        def sync(file: int, flags: int) -> int:
            return self.observer(Change(Step.SYNC, self._names[file])) or usual(file, flags)

        return sync

    def _sharer(self, usual: Callable[..., int]) -> Callable[..., int]:
        def share(file: int, region: int, size: int, extend: int, out: int) -> int:
            if extend:
                path = self._names[file]
                change = Change(Step.SHARE, path.with_name(f"{path.name}-shm"))
                if code := self.observer(change):
                    return code
            return usual(file, region, size, extend, out)

        return share

    def _delete(self, _vfs: int, name: int, sync: int) -> int:
        usual = ctypes.cast(self._usual.contents.xDelete, _DELETE)
        refused = self.observer(Change(Step.DELETE, Path(ctypes.string_at(name).decode())))
        return refused or int(usual(ctypes.cast(self._usual, _P).value, name, sync))
