"""The system's own windows for choosing files and folders."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_files(
    parent: QWidget, suffixes: Sequence[str], then: Callable[[Sequence[Path]], object]
) -> None:
    """Let any number of files be chosen, those with some endings first of all."""
    tr = QCoreApplication.translate
    dialog = QFileDialog(parent, tr("FileChoice", "Choose files"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _begin_at_home(dialog)
    names = " ".join(f"*{suffix}" for suffix in suffixes)
    known = tr("FileChoice", "Files that can be read")
    dialog.setNameFilters([f"{known} ({names} set.toml)", tr("FileChoice", "All files (*)")])
    _open(dialog, then)


def choose_file(parent: QWidget, suffixes: Sequence[str], then: Callable[[Path], object]) -> None:
    """Let one file be chosen, those with some endings first of all."""
    tr = QCoreApplication.translate
    dialog = QFileDialog(parent, tr("FileChoice", "Choose a file"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    names = " ".join(f"*{suffix}" for suffix in suffixes)
    known = tr("FileChoice", "Files that can be read")
    dialog.setNameFilters([f"{known} ({names})", tr("FileChoice", "All files (*)")])
    _open(dialog, lambda paths: then(paths[0]))


def choose_folder(parent: QWidget, then: Callable[[Sequence[Path]], object]) -> None:
    """Let a folder be chosen."""
    dialog = QFileDialog(parent, QCoreApplication.translate("FileChoice", "Choose a folder"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    _begin_at_home(dialog)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, then)


def choose_place(parent: QWidget, title: str, name: str, then: Callable[[Path], object]) -> None:
    """Let the place of a new table be chosen."""
    tr = QCoreApplication.translate
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(tr("FileChoice", "Tables (*.csv)"))
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(place_for(name))
    _open(dialog, lambda paths: then(paths[0]))


def place_for(name: str) -> str:
    """Return where a new file of some name is offered: among a person's documents."""
    return str(Path(_documents()) / name)


def _begin_at_home(dialog: QFileDialog) -> None:
    """Begin among a person's documents, unless the dialog knows where files were chosen last."""
    if dialog.directory() == QDir.current():
        dialog.setDirectory(_documents())


def _documents() -> str:
    places = QStandardPaths.StandardLocation
    found = map(QStandardPaths.writableLocation, (places.DocumentsLocation, places.HomeLocation))
    return next((place for place in found if Path(place).is_dir()), "")


def _open(dialog: QFileDialog, then: Callable[[Sequence[Path]], object]) -> None:
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
