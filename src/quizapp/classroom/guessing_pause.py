"""How long to wait after wrong passphrases, measured so that no clock can be set to shorten it."""

from dataclasses import dataclass

FREE_TRIES = 3
"""How many wrong tries have no consequence."""

SHORTEST, LONGEST = 5.0, 900.0
"""The first wait and the longest one, in seconds; each is twice as long as the one before."""


@dataclass(frozen=True, slots=True)
class GuessingPause:
    """How often in a row the passphrase was wrong, and when last.

    `failed_at` is in seconds since the computer came up, as are all moments here: that clock
    cannot be set. It begins anew when the computer does, and then the whole wait does, too.
    """

    failures: int = 0
    failed_at: float = 0.0

    def wait(self, now: float) -> float:
        """Return how many seconds are still to be waited for the next try."""
        passed = now - self.failed_at if now >= self.failed_at else now
        return max(0.0, self._whole - passed)

    def after_failure(self, now: float) -> "GuessingPause":
        """Return the pause after one more wrong try."""
        return GuessingPause(self.failures + 1, now)

    @property
    def _whole(self) -> float:
        beyond = self.failures - FREE_TRIES
        return 0.0 if beyond < 0 else min(SHORTEST * 2.0 ** min(beyond, 20), LONGEST)
