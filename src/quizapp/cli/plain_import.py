"""Python's own way to import, kept while Qt is loaded, which puts another in its place.

PySide6 looks into the source of every module that is imported after it, to see whether it asks
for names of another style. Nothing here does, and the sources would stay in memory.
"""

import builtins
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def plain_import() -> Iterator[None]:
    """Put the way to import back that there was before a block."""
    kept = builtins.__import__
    try:
        yield
    finally:
        builtins.__import__ = kept
