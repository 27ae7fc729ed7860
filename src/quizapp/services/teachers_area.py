"""The passphrase of the teacher's area, kept as a hash that costs time to try.

It keeps pupils who sit at this program from what is meant for the teacher. Whoever can read or
delete the files of this account can go round it: nothing is encrypted. The file can be removed
without losing anything but the passphrase; that is also what to do when it is forgotten.
"""

import hashlib
import hmac
import json
import secrets
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from quizapp.classroom.guessing_pause import GuessingPause
from quizapp.services.boot_clock import uptime
from quizapp.services.whole_file import replace_file
from quizapp.session.spoken_error import SpokenError

FILE_NAME = "teacher.json"
SHORTEST_PASSPHRASE = 8
"""The fewest characters that a passphrase has."""

IDLE_MINUTES = (5, 10, 30, 60)
"""After how many minutes without a key or a click the area may lock itself."""

_MOST_BYTES = 16 * 1024
_SALT_BYTES, _HASH_BYTES = 16, 32
_COST, _BLOCK, _LANES = 2**15, 8, 3
"""What OWASP's cheat sheet on storing passwords asks of scrypt: 32 MiB, and three times over."""

_MOST_COST, _MOST_BLOCK, _MOST_LANES = 2**20, 32, 16

Uptime = Callable[[], float]
"""Seconds since the computer came up."""


class WrongPassphraseError(SpokenError):
    """That is not the passphrase; `wait` is how many seconds to wait before the next try."""

    def __init__(self, wait: float) -> None:
        super().__init__("That is not the passphrase.")
        self.wait = wait


class TooSoonError(SpokenError):
    """The passphrase was wrong too often; `wait` is how many seconds are left to wait."""

    def __init__(self, wait: float) -> None:
        super().__init__("It was wrong several times. Wait a little before the next try.")
        self.wait = wait


class ShortPassphraseError(SpokenError, ValueError):
    """A passphrase is too short."""

    def __init__(self) -> None:
        super().__init__(f"Take at least {SHORTEST_PASSPHRASE} characters; a few words are good.")


class DamagedPassphraseError(SpokenError):
    """The file of the passphrase cannot be read, so that nothing can be compared with it."""

    def __init__(self, file: Path) -> None:
        words = "The file “{file}” cannot be read. Remove it to go on without a passphrase."
        super().__init__(words.format(file=file))


@dataclass(frozen=True, slots=True)
class AreaState:
    """Whether there is a passphrase, and after how many idle minutes the area locks itself."""

    is_protected: bool = False
    idle_minutes: int = IDLE_MINUTES[1]


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the file holds."""

    cost: int
    block: int
    lanes: int
    salt: bytes
    hash: bytes
    idle_minutes: int
    pause: GuessingPause

    def fits(self, passphrase: str) -> bool:
        """Tell whether that is the passphrase."""
        return hmac.compare_digest(self.hash, _derive(self, passphrase))


class TeachersArea:
    """Every method reads the file anew, so that two windows agree.

    Each may raise OSError, if the file cannot be read or written, or DamagedPassphraseError.
    """

    def __init__(self, folder: Path, clock: Uptime = uptime, *, lanes: int = _LANES) -> None:
        """Keep the passphrase in a folder; `clock` must be one that nobody can set.

        `lanes` is how many times over a try costs its time.
        """
        self._file = folder / FILE_NAME
        self._clock = clock
        self._lanes = lanes

    @property
    def file(self) -> Path:
        """Where the passphrase is kept."""
        return self._file

    def state(self) -> AreaState:
        """Return how things are; a file that cannot be read protects, too."""
        try:
            kept = self._read()
        except (DamagedPassphraseError, OSError):
            return AreaState(is_protected=True)
        return AreaState(is_protected=True, idle_minutes=kept.idle_minutes) if kept else AreaState()

    def wait(self) -> float:
        """Return how many seconds are to be waited for the next try."""
        kept = self._read()
        return 0.0 if kept is None else kept.pause.wait(self._clock())

    def unlock(self, passphrase: str) -> None:
        """Compare the passphrase.

        That a try was made is on the disk before it is compared, so that ending the program
        gains nothing.

        Raises:
            TooSoonError: nothing was compared.
            WrongPassphraseError: it is another one.
        """
        kept = self._read()
        if kept is None:
            return
        now = self._clock()
        if (wait := kept.pause.wait(now)) > 0:
            raise TooSoonError(wait)
        tried = replace(kept, pause=kept.pause.after_failure(now))
        self._write(tried)
        if not kept.fits(passphrase):
            raise WrongPassphraseError(tried.pause.wait(self._clock()))
        self._write(replace(kept, pause=GuessingPause()))

    def protect(self, passphrase: str, idle_minutes: int, before: str = "") -> AreaState:
        """Set the passphrase, or another one; `before` is the one that counts until now.

        Raises:
            ShortPassphraseError, TooSoonError, WrongPassphraseError: nothing was changed.
        """
        if len(_normal(passphrase)) < SHORTEST_PASSPHRASE:
            raise ShortPassphraseError
        self.unlock(before)
        salt = secrets.token_bytes(_SALT_BYTES)
        minutes = idle_minutes if idle_minutes in IDLE_MINUTES else AreaState().idle_minutes
        kept = _Kept(_COST, _BLOCK, self._lanes, salt, b"", minutes, GuessingPause())
        self._write(replace(kept, hash=_derive(kept, passphrase)))
        return self.state()

    def open(self, before: str) -> AreaState:
        """Let the area be open to everybody again.

        Raises:
            TooSoonError, WrongPassphraseError: nothing was changed.
        """
        self.unlock(before)
        self._file.unlink(missing_ok=True)
        return self.state()

    def _read(self) -> _Kept | None:
        try:
            with self._file.open("rb") as stream:
                content = stream.read(_MOST_BYTES)
        except FileNotFoundError:
            return None
        try:
            return _kept_of(json.loads(content))
        except (ArithmeticError, KeyError, RecursionError, TypeError, ValueError) as error:
            raise DamagedPassphraseError(self._file) from error

    def _write(self, kept: _Kept) -> None:
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        content = json.dumps(_document(kept), indent=2).encode()
        replace_file(self._file, content, private=True)


def _normal(passphrase: str) -> str:
    """Return a passphrase as it is compared, whatever keyboard it was typed on."""
    return unicodedata.normalize("NFKC", passphrase)


def _derive(kept: _Kept, passphrase: str) -> bytes:
    return hashlib.scrypt(
        _normal(passphrase).encode("utf-8", "replace"),
        salt=kept.salt,
        n=kept.cost,
        r=kept.block,
        p=kept.lanes,
        maxmem=2 * 128 * kept.cost * kept.block,
        dklen=_HASH_BYTES,
    )


def _document(kept: _Kept) -> Mapping[str, object]:
    return {
        "quizapp_teacher": 1,
        "scrypt": {"n": kept.cost, "r": kept.block, "p": kept.lanes, "salt": kept.salt.hex()},
        "hash": kept.hash.hex(),
        "idle_minutes": kept.idle_minutes,
        "failures": kept.pause.failures,
        "failed_at": kept.pause.failed_at,
    }


def _kept_of(document: Mapping[str, Any]) -> _Kept:
    """Read what was kept; raises an error of some kind if it is not that."""
    stated = document["scrypt"]
    kept = _Kept(
        int(stated["n"]),
        int(stated["r"]),
        int(stated["p"]),
        bytes.fromhex(stated["salt"]),
        bytes.fromhex(document["hash"]),
        int(document["idle_minutes"]),
        GuessingPause(int(document["failures"]), float(document["failed_at"])),
    )
    # what would take all memory, or nothing at all, was not written here
    is_usual = (
        _COST <= kept.cost <= _MOST_COST
        and kept.cost & (kept.cost - 1) == 0
        and _BLOCK <= kept.block <= _MOST_BLOCK
        and 1 <= kept.lanes <= _MOST_LANES
        and len(kept.salt) >= _SALT_BYTES
        and len(kept.hash) == _HASH_BYTES
        and kept.idle_minutes in IDLE_MINUTES
        and kept.pause.failures >= 0
    )
    if not is_usual:
        raise ValueError("unusual parameters")
    return kept
