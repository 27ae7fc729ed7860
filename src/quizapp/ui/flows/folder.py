"""Folders, shown by whatever program shows folders here."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(file: Path | None) -> None:
    """Open the folder of a file, or the nearest one above it that is there."""
    if file is not None:
        folder = next((parent for parent in file.parents if parent.is_dir()), file.parent)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
