"""Taking in what files offer: each set whole or not at all."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.dataset.plain_table import title_for
from quizapp.dataset.problem import DatasetError
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.set_json import write_draft
from quizapp.generation.written import name_of
from quizapp.services.edit_sets import ChangedElsewhereError, EditSets
from quizapp.services.library import BundledSetError, Library, SetNotFoundError, SetSummary
from quizapp.services.offer import Offer, Standing
from quizapp.services.set_copies import keep_renamed
from quizapp.services.set_files import delete_set, files_hash
from quizapp.services.taking_back import TakingBack
from quizapp.services.whole_file import replace_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What is to be done with an offer.

    It takes the place of the set that is known where it `replaces` that; otherwise it becomes
    a set of its own, or its questions are added to the set with the id `into`. `all_rows` takes
    those with faults, too, as they are typed.
    """

    offer: Offer
    title: str
    replaces: bool = False
    all_rows: bool = False
    into: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of an offer.

    `row` is the first one that has to be mended, None if there is none. Where it could not be
    taken in, `error` tells why.
    """

    offer: Offer
    title: str
    set_id: str = ""
    row: int | None = None
    error: Exception | None = None


class TakeOffers:
    """Puts offers among the sets of a person."""

    def __init__(self, library: Library, editing: EditSets, folder: Path) -> None:
        """Keep sets in the folder from which the library takes added ones."""
        self._library = library
        self._editing = editing
        self._folder = folder

    def take(self, choices: Iterable[Choice], watch: Watch = UNWATCHED) -> tuple[Taken, ...]:
        """Take offers in, one after the other; one that fails does not keep the others out.

        Raises:
            CancelledError: whoever watches wants it to end; everything is as it was before.
        """
        wanted = tuple(choices)
        taken = []
        with TakingBack(self._folder) as back:
            for number, choice in enumerate(wanted):
                watch.step(number, len(wanted))
                taken.append(self._tried(choice, back))
        return tuple(taken)

    def _tried(self, choice: Choice, back: TakingBack) -> Taken:
        try:
            set_id = self._id_for(choice)
            back.remember(set_id)
            self._keep(choice, set_id)
        except (
            BundledSetError,
            ChangedElsewhereError,
            DatasetError,
            OSError,
            SetNotFoundError,
        ) as error:
            return Taken(offer=choice.offer, title=choice.title, error=error)
        row = choice.offer.first_fault if choice.all_rows else None
        return Taken(offer=choice.offer, title=choice.title, set_id=set_id, row=row)

    def _id_for(self, choice: Choice) -> str:
        if choice.into:
            return choice.into
        known = _replaced(choice)
        return known.id if known is not None else self._library.free_id(choice.offer.draft.id)[0]

    def _keep(self, choice: Choice, set_id: str) -> None:
        offer, known = choice.offer, _replaced(choice)
        draft = offer.draft if choice.all_rows else offer.ready
        if not offer.taken and not (choice.all_rows and draft.rows):
            raise DatasetError(offer.errors)
        if choice.into:
            self._add_questions(draft, set_id)
        elif offer.standing is Standing.SAME and known is not None and known.title == choice.title:
            return
        elif offer.is_whole:
            self._keep_folder(choice, set_id)
        elif self._is_plain(choice, set_id):
            self._library.add(offer.path, offer.reading)
        else:
            self._keep_draft(replace(draft, id=set_id, title=choice.title), known)

    def _keep_draft(self, draft: SetDraft, known: SetSummary | None) -> None:
        if known is not None and known.path.is_dir():
            replace_file(self._folder / f"{draft.id}.json", write_draft(draft))
            delete_set(known.path)
            return
        hash_ = "" if known is None else files_hash(known.path)
        self._editing.keep(replace(draft, hash=hash_))

    def _is_plain(self, choice: Choice, set_id: str) -> bool:
        """Tell whether the file itself is what is to be kept, and still as it was read."""
        offer = choice.offer
        is_unchanged = choice.title == offer.file_title and set_id == offer.file_id
        is_unchanged = is_unchanged and choice.title == title_for(set_id)
        return bool(offer.plain) and is_unchanged and _hash(offer.path) == offer.plain

    def _keep_folder(self, choice: Choice, set_id: str) -> None:
        offer, known = choice.offer, _replaced(choice)
        if _hash(offer.path) != offer.plain:
            raise ChangedElsewhereError(offer.path.name)
        if choice.title == offer.file_title and set_id == offer.file_id:
            self._library.add(offer.path)
            return
        target = self._folder / set_id
        keep_renamed(offer.path, target, choice.title)
        if known is not None and known.path != target:
            delete_set(known.path)

    def _add_questions(self, offered: SetDraft, set_id: str) -> None:
        draft = self._editing.open(set_id)
        known = set(map(name_of, draft.questions))
        fresh = tuple(one for one in offered.questions if name_of(one) not in known)
        if fresh:
            self._editing.keep(replace(draft, questions=(*draft.questions, *fresh)))


def _replaced(choice: Choice) -> SetSummary | None:
    """Return the set whose place an offer takes."""
    return choice.offer.known if choice.replaces and choice.offer.can_replace else None


def _hash(path: Path) -> str:
    try:
        return files_hash(path)
    except OSError:
        return ""
