"""Python's search for cycles of forgotten objects, kept from stopping the window."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_MANY = 50_000
"""So many new objects that to go through them would be seen on the screen."""


class Collector:
    """Rests while anything works off the window's thread; every other time it does its part.

    A large set is many objects and no cycle. To go through them all again and again makes its
    reading half as long again, and each time the window stands still. They are set aside when
    the work is done; whatever nobody needs any more still goes at once.
    """

    def __init__(self) -> None:
        """Begin with nothing at work."""
        self._lock = Lock()
        self._at_work = 0

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Let it rest for a block, which may overlap with others."""
        with self._lock:
            self._at_work += 1
            gc.disable()
        try:
            yield
        finally:
            with self._lock:
                self._at_work -= 1
                if not self._at_work:
                    if gc.get_count()[0] > _MANY:
                        gc.freeze()
                    gc.enable()
