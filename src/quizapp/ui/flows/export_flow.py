"""Questions in files for other programs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from quizapp.services.export_questions import Export, ExportFormat
from quizapp.services.file_names import file_stem
from quizapp.services.whole_file import replace_file
from quizapp.ui.flows.file_choice import place_for
from quizapp.ui.flows.folder import show_folder
from quizapp.ui.flows.stage import Stage
from quizapp.ui.widgets.export_card import ExportCard
from quizapp.ui.words.export_words import export_words, question_losses


@dataclass(frozen=True, slots=True)
class Exportable:
    """Questions under a title, what writes them in a format of some name, and words of losses."""

    title: str
    write: Callable[[str], Export]
    losses: Callable[[Export], Sequence[str]] = question_losses


class ExportFlow(QObject):
    """Asks where to, lets the worker write the file, and says what it does not hold."""

    def __init__(
        self,
        stage: Stage,
        card: ExportCard,
        formats: Callable[[], Sequence[ExportFormat]],
        questions: Callable[[], Exportable | None],
    ) -> None:
        """Listen to the card; `questions` returns what is there to be exported."""
        super().__init__(stage.shell)
        self._stage = stage
        self._card = card
        self._formats = formats
        self._questions = questions
        self._file: Path | None = None
        card.wanted.connect(self._offer)
        card.asked.connect(self._choose_file)
        card.shown_in_folder.connect(lambda: show_folder(self._file))

    def save(self, file: Path, format_: ExportFormat) -> None:
        """Write the questions into a file, which is replaced as a whole."""
        questions = self._questions()
        if questions is not None:
            work = partial(_write, questions, file, format_)
            then = partial(self._tell, file, questions)
            self._stage.background.run(self, work, then, self._stage.tell)

    def _tell(self, file: Path, questions: Exportable, export: Export) -> None:
        self._file = file
        title = self.tr("“{title}” is in “{file}” now.")
        said = title.format(title=questions.title, file=file.name)
        self._card.show_report(said, questions.losses(export), export.compared)

    def _offer(self) -> None:
        self._stage.background.run(self, self._formats, self._card.offer, self._stage.tell)

    def _choose_file(self, format_: ExportFormat) -> None:
        questions = self._questions()
        if questions is None:
            return
        words = self.tr("{format} files (*{suffix})")
        named = words.format(format=export_words(format_).title, suffix=format_.suffix)
        dialog = QFileDialog(self._stage.shell, self.tr("Save questions as a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(named)
        dialog.setDefaultSuffix(format_.suffix)
        dialog.selectFile(place_for(f"{file_stem(questions.title)}{format_.suffix}"))
        dialog.fileSelected.connect(lambda name: self.save(Path(name), format_))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _write(questions: Exportable, file: Path, format_: ExportFormat) -> Export:
    """Write a file; runs on the worker."""
    export = questions.write(format_.name)
    replace_file(file, export.content)
    return export
