"""Bringing files in: from what was dropped, chosen or copied to sets that are there."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QObject, Signal, SignalInstance

from quizapp.dataset.date_forms import DateOrder
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.watch import Watch
from quizapp.services.bring_sets import BringSets
from quizapp.services.error_list import save_error_list
from quizapp.services.found_files import find_files
from quizapp.services.library import ADDED, Library, SetSummary
from quizapp.services.offer import Offer
from quizapp.services.offer_reading import with_meaning
from quizapp.services.recent_files import RecentFiles
from quizapp.services.take_offers import Choice, Taken, TakeOffers
from quizapp.ui.bringing.entry import Entry, entry_of
from quizapp.ui.flows.file_choice import choose_place
from quizapp.ui.flows.stage import Stage
from quizapp.ui.flows.watched_work import WatchedWork, is_cancelled
from quizapp.ui.pages.bring_page import BringPage
from quizapp.ui.progress.amounts import number


@dataclass(frozen=True, slots=True)
class Bringing:
    """The services that bring files in."""

    sets: BringSets
    taking: TakeOffers
    library: Library
    recent: RecentFiles


@dataclass(frozen=True, slots=True)
class _Read:
    """What came of reading: offers, sets that questions can be added to, what was passed over."""

    offers: tuple[Offer, ...]
    sets: tuple[SetSummary, ...]
    passed_over: int = 0
    is_cut: bool = False


class BringFlow(QObject):
    """Shows the page as soon as there is something to see, and keeps nothing before Enter."""

    left = Signal(str)
    """Back to the place that the page was shown from."""

    changed = Signal(str)
    """There are other sets now; the id of the first of them, empty if none came in."""

    prepared = Signal(str)
    """A quiz of the set with this id is to be put together."""

    edited = Signal(str)
    """The set with this id is to be opened in the editor."""

    mended = Signal(str, int)
    """A set was taken in, faults and all; this row of it is the first to be put right."""

    def __init__(self, stage: Stage, page: BringPage, services: Bringing) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._services = services
        self._work = WatchedWork(stage.background, self)
        self._work.seen.connect(self._show_work)
        self._work.progressed.connect(page.show_progress)
        self._entries: list[Entry] = []
        self._sets: tuple[SetSummary, ...] = ()
        self._current = 0
        self._doing = ""
        self._came_from = "home"
        self._listen(page)

    def show(self) -> None:
        """Show the page: the files that were not taken in yet, or where to drop some."""
        if not self._entries and not self._work.is_running:
            self._page.show_empty()
        self._show_page()

    def open(self, paths: Sequence[Path]) -> None:
        """Read files and folders."""
        if paths:
            title = self.tr("Reading {name}")
            if len(paths) > 1:
                title = self.tr("Reading {n} files", "", len(paths))
            named = title.format(name=paths[0].name or paths[0], n=len(paths))
            self._read(partial(self._look, tuple(paths)), named)

    def update(self, set_id: str, path: Path) -> None:
        """Read a file that is to take the place of a set."""

        def look(watch: Watch) -> _Read:
            return self._found((self._services.sets.update(set_id, path, watch),))

        self._read(look, self.tr("Reading {name}").format(name=path.name))

    def read_text(self, text: str) -> None:
        """Read a text that was copied."""

        def look(watch: Watch) -> _Read:
            return self._found((self._services.sets.paste(text, watch),))

        self._read(look, self.tr("Reading the clipboard"))

    def stop(self) -> None:
        """End what is going on; the window closes."""
        self._work.drop()

    def _listen(self, page: BringPage) -> None:
        page.entered.connect(self._enter)
        page.backed.connect(self._back)
        page.offers.lines.mended.connect(lambda: self._take(all_rows=True))
        page.offers.lines.listed.connect(self._choose_list)
        page.offers.chosen.connect(self._choose)
        page.offers.joined.connect(self._join)
        page.offers.meant.connect(self._mean)
        page.offers.order_meant.connect(self._mean_order)
        page.offers.years_meant.connect(self._mean_years)
        card = page.offers.card
        card.titled.connect(self._title)
        card.left_out.connect(lambda out: self._change(lambda one: replace(one, out=out)))
        card.aimed.connect(
            lambda goal, into: self._change(lambda one: replace(one, goal=goal, into=into))
        )
        page.taken.prepared.connect(self.prepared)
        page.taken.edited.connect(self.edited)
        page.taken.done.connect(self._leave)

    def _look(self, paths: Sequence[Path], watch: Watch) -> _Read:
        """Find files and read them; runs on the worker."""
        found = find_files(paths)
        read = self._found(self._services.sets.read(found.paths, watch))
        return replace(read, passed_over=found.passed_over, is_cut=found.is_cut)

    def _found(self, offers: tuple[Offer, ...]) -> _Read:
        known = self._services.library.all()
        return _Read(offers, tuple(one for one in known if one.origin == ADDED and one.usable))

    def _read(self, look: Callable[[Watch], _Read], title: str) -> None:
        self._doing = title
        self._entries = []
        here = self._stage.shell.page
        self._work.run(look, lambda read: self._present(read, here), self._fail)

    def _present(self, read: _Read, came_from: QObject | None) -> None:
        """Show what was read, unless somebody went elsewhere meanwhile."""
        self._entries = list(map(entry_of, read.offers))
        self._sets, self._current = read.sets, 0
        said = self._remark(read)
        if not self._entries:
            self._page.show_empty(said or self.tr("There is nothing in it that can be read."))
        else:
            self._refresh(said)
        if self._stage.shell.page in (came_from, self._page):
            self._show_page()
        else:
            words = self.tr("The files are read. “Add a set…” on the home page shows them.")
            self._stage.shell.notice.present(words, "accent")

    def _show_page(self) -> None:
        """Show the page, and keep in mind where from."""
        shell = self._stage.shell
        if shell.page is not self._page:
            self._came_from = shell.place
        shell.show_page(self._page)

    def _leave(self) -> None:
        self.left.emit(self._came_from)

    def _remark(self, read: _Read) -> str:
        """Say what in folders was not read."""
        words = []
        if read.is_cut:
            many = self.tr("There are more files; the first {n} are shown.", "", len(read.offers))
            words.append(many.format(n=len(read.offers)))
        if read.passed_over:
            other = self.tr(
                "{n} other files are of no known sort and were passed over.", "", read.passed_over
            )
            if read.passed_over == 1:
                other = self.tr("1 other file is of no known sort and was passed over.")
            words.append(other.format(n=number(read.passed_over)))
        return " ".join(words)

    def _refresh(self, said: str = "") -> None:
        self._page.offers.can_edit = self._is_heard(self.mended)
        self._page.show_entries(self._entries, self._current, self._sets, said)

    def _is_heard(self, signal: SignalInstance) -> bool:
        """Tell whether somebody does what a signal asks for."""
        return self.isSignalConnected(QMetaMethod.fromSignal(signal))

    def _choose(self, place: int) -> None:
        self._current = place
        self._refresh()

    def _change(self, change: Callable[[Entry], Entry]) -> None:
        """Keep what was chosen for the current file."""
        self._entries[self._current] = change(self._entries[self._current])
        self._refresh()

    def _title(self, title: str) -> None:
        """Keep what is being typed as a title."""
        self._entries[self._current] = replace(self._entries[self._current], title=title)
        self._page.footer.present(self._entries)

    def _mean(self, place: int, meaning: str) -> None:
        self._reread(with_meaning(self._entries[self._current].offer.draft, place, meaning))

    def _mean_order(self, order: DateOrder) -> None:
        draft = self._entries[self._current].offer.draft
        self._reread(replace(draft, options=replace(draft.options, order=order)))

    def _mean_years(self, astronomical: bool) -> None:
        draft = self._entries[self._current].offer.draft
        options = replace(draft.options, astronomical_years=astronomical)
        self._reread(replace(draft, options=options))

    def _reread(self, draft: SetDraft) -> None:
        entry, place = self._entries[self._current], self._current
        self._doing = ""

        def put(offer: Offer) -> None:
            goal = entry.goal if offer.standing is entry.offer.standing else entry_of(offer).goal
            self._entries[place] = replace(entry, offer=offer, goal=goal)
            self._refresh()

        self._work.run(partial(self._services.sets.reread, entry.offer, draft), put, self._fail)

    def _join(self) -> None:
        """Make one entry of all those with questions alone."""
        asked = [e for e in self._entries if e.offer.draft.questions and not e.offer.draft.rows]
        rest = [entry for entry in self._entries if entry not in asked]
        title = self.tr("Questions of {n} files", "", len(asked)).format(n=len(asked))
        joined = self._services.sets.joined([entry.offer for entry in asked], title)
        self._entries = [entry_of(joined), *rest]
        self._current = 0
        self._refresh()

    def _enter(self) -> None:
        """Do what the primary button says."""
        if self._work.is_running or not self._page.footer.take.isEnabled():
            return
        if any(entry.taken for entry in self._entries):
            self._take()
        elif (known := self._entries[self._current].offer.known) is not None:
            self.prepared.emit(known.id)

    def _take(self, *, all_rows: bool = False) -> None:
        chosen = [entry for entry in self._entries if all_rows or entry.taken]
        choices = [entry.choice(all_rows=all_rows) for entry in chosen]
        self._doing = self.tr("Taking in")
        self._work.run(partial(self._keep, choices), self._tell, self._fail)

    def _keep(self, choices: Sequence[Choice], watch: Watch) -> tuple[Taken, ...]:
        """Take sets in, and remember their files; runs on the worker."""
        taken = self._services.taking.take(choices, watch)
        for one in reversed(taken):
            if one.error is None and one.offer.path.is_absolute():
                with suppress(OSError):
                    self._services.recent.remember(one.offer.path, one.set_id)
        return taken

    def _tell(self, taken: Sequence[Taken]) -> None:
        self._entries = []
        self._page.taken.can_edit = self._is_heard(self.edited)
        self._page.show_taken(taken)
        self.changed.emit(next((one.set_id for one in taken if one.set_id), ""))
        for one in taken:
            if one.row is not None:
                self.mended.emit(one.set_id, one.row)

    def _show_work(self) -> None:
        """Show what takes long, where somebody looks for it."""
        if self._doing:
            self._page.show_reading(self._doing)
            self._show_page()
        else:
            self._page.offers.reading.show()

    def _back(self) -> None:
        """End what is going on, or leave the page, with nothing changed."""
        if self._work.is_running:
            self._work.cancel()
        elif self._entries:
            self._entries = []
            self._page.show_empty(self.tr("Cancelled. Nothing was changed."))
            self._page.setFocus()
        else:
            self._leave()

    def _fail(self, error: Exception) -> None:
        if not is_cancelled(error):
            self._page.show_empty()
            self._stage.tell(error)
        elif self._entries:
            self._refresh(self.tr("Cancelled. Nothing was changed."))
        else:
            self._page.show_empty(self.tr("Cancelled. Nothing was changed."))
            self._page.setFocus()

    def _choose_list(self) -> None:
        name = f"{self._entries[self._current].offer.path.stem}-errors.csv"
        choose_place(self._stage.shell, self.tr("Save error list"), name, self.save_list)

    def save_list(self, file: Path) -> None:
        """Write everything that is wrong with the files into a table."""
        offers = [entry.offer for entry in self._entries]
        said = self.tr("The list is in “{path}” now.").format(path=file)
        self._stage.background.run(
            self,
            partial(save_error_list, file, offers),
            lambda _: self._stage.shell.notice.present(said, "ok"),
            self._stage.tell,
        )
