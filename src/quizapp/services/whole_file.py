"""Writing a file as a whole or not at all."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path


def replace_file(path: Path, content: bytes | Iterable[bytes], *, private: bool = False) -> None:
    """Write a file beside its place, and move it there when it is safely on the disk.

    Its content may come in parts, one after the other. A `private` one can be read by its owner
    only, from its first byte on.

    Raises:
        OSError: it could not be written; what was at its place is still there. So it is with
            whatever the parts raise.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        mode = 0o600 if private else 0o666
        with open(draft, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            if path.exists() and not private:
                draft.chmod(path.stat().st_mode & 0o777)
            file.writelines((content,) if isinstance(content, bytes) else content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        flush_folder(path.parent)
    except BaseException as error:
        with suppress(OSError):
            draft.unlink()
        if isinstance(error, OSError):
            raise OSError(error.errno, error.strerror, str(path)) from error
        raise


def flush_folder(folder: Path) -> None:
    """See that the names in a folder are on the disk; not every system can be asked for that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
