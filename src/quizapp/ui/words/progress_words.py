"""How far work is, in words."""

from PySide6.QtCore import QCoreApplication

_MINUTE = 60


def progress_words(share: float, seconds: float) -> str:
    """Say a share from 0 to 1, and about how long the rest takes; below 1 second nobody knows."""
    tr = QCoreApplication.translate
    words = tr("ProgressWords", "{n} %").format(n=round(100 * share))
    if seconds < 1:
        return words
    if seconds < _MINUTE:
        count = round(seconds)
        one = tr("ProgressWords", "about 1 second left")
        many = tr("ProgressWords", "about {n} seconds left", "", count)
    else:
        count = round(seconds / _MINUTE)
        one = tr("ProgressWords", "about 1 minute left")
        many = tr("ProgressWords", "about {n} minutes left", "", count)
    return f"{words} · {one if count == 1 else many.format(n=count)}"
