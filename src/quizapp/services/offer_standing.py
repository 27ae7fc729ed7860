"""How sets that are offered stand to those that are there already."""

from collections.abc import Mapping
from dataclasses import replace

from quizapp.dataset.problem import DatasetError
from quizapp.dataset.set_draft import SetDraft
from quizapp.formats.set_json import draft_document
from quizapp.services.history import History
from quizapp.services.library import ADDED, Library, SetSummary
from quizapp.services.offer import Offer, Standing
from quizapp.services.recent_files import RecentFiles
from quizapp.services.set_changes import Changes, answers_about, changes_between
from quizapp.services.set_files import files_hash
from quizapp.services.set_reading import TABLES, draft_of


class OfferStanding:
    """Finds the set that an offer would change, and what would be different."""

    def __init__(
        self, library: Library, history: History | None = None, recent: RecentFiles | None = None
    ) -> None:
        """Look into a library, and among past answers and recent files if there are any."""
        self._library = library
        self._history = history
        self._recent = recent

    def placed(self, offer: Offer) -> Offer:
        """Return an offer with what has become of an earlier one of the same file, if any."""
        remembered = self._recent.set_of(offer.path) if self._recent is not None else ""
        known = self._library.find(remembered) if remembered else None
        if known is not None and replace(offer, known=known).can_replace:
            return self.of(offer, known)
        stem, number = offer.draft.id, 1
        first = known = self._library.find(stem)
        while known is not None:
            if self._is_from(known, offer):
                return self.of(offer, known)
            number += 1
            known = self._library.find(f"{stem}-{number}")
        standing = Standing.NEW if first is None else Standing.TAKEN
        return replace(offer, standing=standing, known=first, changes=None)

    def again(self, offer: Offer) -> Offer:
        """Return an offer that was read anew, compared with the same set as before."""
        is_update = offer.standing in (Standing.SAME, Standing.UPDATE)
        return self.of(offer, offer.known) if is_update and offer.known else offer

    def of(self, offer: Offer, known: SetSummary) -> Offer:
        """Return an offer as an update of a set, whose title it keeps."""
        draft = replace(offer.draft, id=known.id, title=known.title)
        offer = replace(offer, draft=draft, known=known)
        if _is_same(offer, known):
            return replace(offer, standing=Standing.SAME, changes=None)
        return replace(offer, standing=Standing.UPDATE, changes=self._changes(offer, known.id))

    def _changes(self, offer: Offer, set_id: str) -> Changes:
        try:
            dataset = self._library.get(set_id)
            old = dataset.events, dataset.written
        except DatasetError:  # whatever is offered is better
            old = (), ()
        events = (line.event for line in offer.lines if line.event is not None)
        changes = changes_between(old, (events, offer.draft.questions))
        if self._history is None or not changes.touched:
            return changes
        answers = answers_about(changes.touched, set_id, self._history.answers())
        return replace(changes, answers=answers)

    def _is_from(self, known: SetSummary, offer: Offer) -> bool:
        """Tell whether a set came from the file that is offered, and from no other one."""
        if known.origin != ADDED:
            return False
        sources = self._recent.sources_of(known.id) if self._recent is not None else ()
        if any(source.exists() for source in sources):
            return _is_same(offer, known)
        return _is_alike(known, offer)


def _is_alike(known: SetSummary, offer: Offer) -> bool:
    """Tell whether a set came from a file like the one that is offered."""
    if offer.is_whole or known.path.is_dir():
        return offer.is_whole and known.path.is_dir()
    if known.path.suffix.lower() in TABLES:
        return offer.path.suffix.lower() in TABLES
    return known.came_from == offer.draft.origin


def _is_same(offer: Offer, known: SetSummary) -> bool:
    if offer.plain and files_hash(known.path) == offer.plain:
        return True
    if offer.is_whole:
        return False
    try:
        old = draft_of(known.path)
    except DatasetError:
        return False
    return _said(old) == _said(offer.ready)


def _said(draft: SetDraft) -> Mapping[str, object]:
    """Return what a set says, whatever it is called and wherever it came from."""
    questions = tuple(replace(question, line=0) for question in draft.questions)
    return draft_document(replace(draft, title="", origin="", questions=questions))
