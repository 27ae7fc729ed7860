"""A quiz on paper: printed, or saved as PDF."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from quizapp.services.file_names import file_stem
from quizapp.services.print_quiz import PrintQuiz
from quizapp.services.whole_file import replace_file
from quizapp.session.draft import Draft
from quizapp.session.paper import Paper, PaperWish, Part, key_beside
from quizapp.ui.flows.file_choice import place_for
from quizapp.ui.flows.stage import Stage
from quizapp.ui.printing.pdf import pdf_of
from quizapp.ui.printing.print_run import PrintRun, page_layout
from quizapp.ui.widgets.paper_card import PaperCard


class PaperFlow(QObject):
    """Asks where to, and lets the worker set the pages."""

    def __init__(
        self,
        stage: Stage,
        card: PaperCard,
        printing: PrintQuiz,
        quiz: Callable[[], tuple[str, Draft] | None],
        resources: Path,
    ) -> None:
        """Listen to the card; `quiz` returns what is put together, and its title."""
        super().__init__(stage.shell)
        self._stage = stage
        self._printing = printing
        self._quiz = quiz
        self._resources = resources
        card.printed.connect(self._choose_printer)
        card.saved.connect(self._choose_file)

    def save(self, file: Path, wish: PaperWish) -> None:
        """Write the quiz into a file, which is replaced as a whole, its key behind or beside it."""
        quiz = self._quiz()
        if quiz is None:
            return
        said = self.tr("The quiz is in “{path}” now.").format(path=file)
        if wish.apart:
            words = self.tr("The quiz is in “{path}” now, and its key in “{key}”.")
            said = words.format(path=file, key=key_beside(file).name)
        self._do(partial(self._write, quiz, file, wish), said, file)

    def print(self, printer: QPrinter, wish: PaperWish) -> None:
        """Print the quiz; a key apart is a print of its own."""
        quiz = self._quiz()
        if quiz is not None:
            said = self.tr("The quiz is on its way to the printer.")
            self._do(partial(self._print, quiz, printer, wish), said, None)

    def _do(self, work: Callable[[], None], said: str, file: Path | None) -> None:
        notice = self._stage.shell.notice
        self._stage.background.run(
            self, work, lambda _: notice.present(said, "ok", file), self._stage.tell
        )

    def _write(self, quiz: tuple[str, Draft], file: Path, wish: PaperWish) -> None:
        """Write one file or two; runs on the worker."""
        paper = self._paper(quiz, wish)
        words = self._printing.wording
        for part in wish.parts:
            place = key_beside(file) if part is Part.KEY else file
            replace_file(place, pdf_of(paper, words, self._resources, wish.size, part))

    def _print(self, quiz: tuple[str, Draft], printer: QPrinter, wish: PaperWish) -> None:
        """Print once or twice; runs on the worker."""
        run = PrintRun(self._paper(quiz, wish), self._printing.wording, self._resources)
        for part in wish.parts:
            run.paint(printer, part)

    def _paper(self, quiz: tuple[str, Draft], wish: PaperWish) -> Paper:
        title, draft = quiz
        return self._printing.paper(draft, wish.versions, title, explained=wish.explained)

    def _choose_file(self, wish: PaperWish) -> None:
        quiz = self._quiz()
        if quiz is None:
            return
        dialog = QFileDialog(self._stage.shell, self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(place_for(f"{file_stem(quiz[0])}.pdf"))
        dialog.fileSelected.connect(lambda name: self.save(Path(name), wish))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_printer(self, wish: PaperWish) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setPageLayout(page_layout(wish.size))
        dialog = QPrintDialog(printer, self._stage.shell)
        dialog.accepted.connect(lambda: self.print(printer, wish))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
