"""What a command works with: the person's folder, the question sets, the results."""

from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.cli.console import Console
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.paths import added_sets, bundled, results_aside, saved_quizzes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizapp.dataset.model import Dataset
    from quizapp.dataset.table_dates import TableOptions
    from quizapp.generation.wording import Wording
    from quizapp.linting.linter import Linter
    from quizapp.services.bring_sets import BringSets
    from quizapp.services.checkup import Checkup
    from quizapp.services.collect_results import CollectResults
    from quizapp.services.hand_in import HandIn
    from quizapp.services.hand_out import HandOut
    from quizapp.services.history import History
    from quizapp.services.keep_backups import KeepBackups
    from quizapp.services.library import Library
    from quizapp.services.recent_files import RecentFiles
    from quizapp.services.saved_quizzes import SavedQuizzes
    from quizapp.services.take_offers import TakeOffers
    from quizapp.storage.store import Store


@dataclass(frozen=True)
class Context:
    """The console and the data folder, and the way to everything else.

    Parts of the program are imported when a command asks for them, so that each starts fast.
    """

    console: Console
    data_dir: Path

    @cached_property
    def library(self) -> "Library":
        """The question sets known here."""
        from quizapp.services.library import Library

        return Library(bundled("questions"), added_sets(self.data_dir))

    @cached_property
    def quizzes(self) -> "SavedQuizzes":
        """The quizzes that were saved here."""
        from quizapp.services.saved_quizzes import SavedQuizzes

        return SavedQuizzes(saved_quizzes(self.data_dir))

    @cached_property
    def recent(self) -> "RecentFiles":
        """The files that were taken in last."""
        from quizapp.services.recent_files import FILE_NAME, RecentFiles

        return RecentFiles(self.data_dir / FILE_NAME)

    def backups(self) -> "KeepBackups":
        """Return what copies the results file, and puts copies back."""
        from quizapp.services.keep_backups import FileCare, KeepBackups
        from quizapp.storage.backups import BackupFolder
        from quizapp.storage.database import FILE_NAME, put_aside
        from quizapp.storage.restoring import restore
        from quizapp.storage.salvage import salvage

        care = FileCare(restore, salvage, put_aside)
        return KeepBackups(BackupFolder(self.data_dir / FILE_NAME), care)

    def checkup(self) -> "Checkup":
        """Return what looks at everything that is kept."""
        from quizapp.services.checkup import Checkup, FileChecks
        from quizapp.storage.checkup import faults_of, is_old
        from quizapp.storage.network import network_file_system
        from quizapp.storage.seal_check import alterations

        checks = FileChecks(faults_of, is_old, network_file_system, alterations)
        return Checkup(self.backups(), self.library, checks)

    def bringing(self, history: "History | None" = None) -> "BringSets":
        """Return what reads files; with a history it counts the answers that an update touches."""
        from quizapp.services.bring_sets import BringSets
        from quizapp.services.offer_standing import OfferStanding

        return BringSets(self.library, OfferStanding(self.library, history, self.recent))

    def taking(self) -> "TakeOffers":
        """Return what takes in what was read."""
        from quizapp.services.edit_sets import EditSets
        from quizapp.services.judge_drafts import JudgeDrafts
        from quizapp.services.take_offers import TakeOffers

        folder = added_sets(self.data_dir)
        editing = EditSets(self.library, folder, JudgeDrafts(self.linter(), self.wording()))
        return TakeOffers(self.library, editing, folder)

    def handing_in(self, store: "Store") -> "HandIn":
        """Return what writes files of results."""
        from quizapp.services.hand_in import HandIn
        from quizapp.services.program_version import program_version
        from quizapp.storage.exam_sittings import ExamSittings

        return HandIn(store, ExamSittings(store.file), program_version())

    def handing_out(self, store: "Store") -> "HandOut":
        """Return what writes files of exams."""
        from quizapp.services.hand_out import HandOut
        from quizapp.services.program_version import program_version
        from quizapp.storage.assignments import Assignments
        from quizapp.storage.handouts import Handouts

        doors = Assignments(store.file), Handouts(store.file)
        return HandOut(*doors, self.library, program_version())

    def collecting(self, store: "Store") -> "CollectResults":
        """Return what takes files of results in."""
        from quizapp.services.collect_results import CollectResults
        from quizapp.storage.received import ReceivedResults

        aside = results_aside(self.data_dir)
        return CollectResults(store, ReceivedResults(store.file), self.library, aside)

    def dataset(
        self, name: str, options: "TableOptions | None" = None, language: str = ""
    ) -> "Dataset":
        """Return a set by its id, or from a path; `options` declare how a table writes dates.

        It is told in `language`, by ISO 639-1, if it has its titles in that.

        Raises:
            DatasetError: it is there, or a file of that name is meant, but cannot be used.
            CommandError: there is no such set.
        """
        from quizapp.dataset.reader import load
        from quizapp.dataset.translated import told_in
        from quizapp.services.library import SetNotFoundError

        try:
            return told_in(self.library.get(name, options), language)
        except SetNotFoundError as error:
            path = Path(name)
            if path.suffix or len(path.parts) > 1:
                return told_in(load(path, options), language)
            raise CommandError(ExitCode.USAGE, str(error)) from error

    def wording(self, language: str = "") -> "Wording":
        """Return the words that questions are asked in where a set does not say its language."""
        from quizapp.generation.wording import Wording

        return Wording.among(bundled("resources") / "wording", language or "en")

    def linter(self) -> "Linter":
        """Return what checks questions against the rules of item writing."""
        from quizapp.linting.linter import Linter
        from quizapp.linting.words import Words

        return Linter(*Words.read_all(bundled("resources") / "linting"))

    def has_results(self) -> bool:
        """Tell whether anything was ever kept here."""
        from quizapp.storage.database import FILE_NAME

        return (self.data_dir / FILE_NAME).exists()

    @contextmanager
    def store(self) -> "Iterator[Store]":
        """Open the results file for a block.

        Raises:
            StorageError: it cannot be used.
        """
        from quizapp.storage.database import FILE_NAME
        from quizapp.storage.store import Store

        store = Store(self.data_dir / FILE_NAME)
        try:
            yield store
        finally:
            store.close()
