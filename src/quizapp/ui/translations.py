"""The language of the window: which one it is, and the words of it."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from quizapp.settings import Language
from quizapp.ui.words.told import ProblemTranslator

PROBLEMS = "problems.json"
"""The file with the texts of problems, beside the translations."""

_SOURCE = Language.ENGLISH
"""The language that stands in the source, and needs no translation."""


class Translations(QObject):
    """Lets the program speak one language; what was made before keeps its words.

    Buttons of Qt follow; where Qt has no translation of its own, `qtbase_LANGUAGE.qm` is ours.
    """

    def __init__(
        self, folder: Path, spoken: Sequence[str] = (), parent: QObject | None = None
    ) -> None:
        """Read `.qm` files of `folder`. Needs a QCoreApplication.

        `spoken` are the languages of the computer, the favourite one first (`tr-TR`).
        """
        super().__init__(parent)
        self._folder = folder
        self._spoken = tuple(spoken)
        self._language = _SOURCE
        self._installed: list[QTranslator] = []

    @property
    def language(self) -> Language:
        """What the program speaks now, never `Language.SYSTEM`."""
        return self._language

    def choose(self, wanted: Language) -> bool:
        """Speak a language from now on; return whether it is another one than before."""
        language = self._meant(wanted)
        changed, self._language = language is not self._language, language
        QLocale.setDefault(QLocale(language.value))
        if changed:
            self._install()
        return changed

    def _meant(self, wanted: Language) -> Language:
        """Return the language that is wanted; English if the computer speaks no other of ours."""
        if wanted is not Language.SYSTEM:
            return wanted
        own = {language.value: language for language in Language}
        codes = (name.replace("_", "-").partition("-")[0].lower() for name in self._spoken)
        return next((own[code] for code in codes if code in own), _SOURCE)

    def _install(self) -> None:
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
        if self._language is _SOURCE:
            return
        of_qt = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
        texts = json.loads((self._folder / PROBLEMS).read_text(encoding="utf-8"))
        self._add(ProblemTranslator(texts, self))
        name = f"qtbase_{self._language.value}.qm"
        # What is installed last is asked first.
        for file in (
            self._folder / name,
            Path(of_qt) / name,
            self._folder / f"quizapp_{self._language.value}.qm",
        ):
            translator = QTranslator(self)
            if translator.load(str(file)):
                self._add(translator)

    def _add(self, translator: QTranslator) -> None:
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)
