"""What brings files in, built as the program builds it."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from quizapp.generation.wording import Wording
from quizapp.linting.linter import Linter
from quizapp.linting.words import Words
from quizapp.paths import added_sets, bundled
from quizapp.services.bring_sets import BringSets
from quizapp.services.edit_sets import EditSets
from quizapp.services.history import History
from quizapp.services.judge_drafts import JudgeDrafts
from quizapp.services.library import Library
from quizapp.services.offer import Offer, Standing
from quizapp.services.offer_standing import OfferStanding
from quizapp.services.recent_files import FILE_NAME, RecentFiles
from quizapp.services.take_offers import Choice, Taken, TakeOffers

TABLE = """title,date,place,remarks
First flight,1903-12-17,Kill Devil Hills,x
Moon landing,20 July 1969,Moon,x
First orbit,no day,Earth,x
,1957,Earth,x
Sputnik,4 October 1957,Earth,x
Short row
"""
"""Three rows that can be read and three that cannot."""


class Desk:
    """The services of a person, built as the program builds them, and their folder."""

    def __init__(self, folder: Path, history: History | None = None) -> None:
        self.recent = RecentFiles(folder / FILE_NAME)
        words = Words.read(bundled("resources") / "linting" / "en.toml")
        wording = Wording.read(bundled("resources") / "wording" / "en.toml")
        self.sets = added_sets(folder)
        self.library = Library(bundled("questions"), self.sets)
        self.editing = EditSets(self.library, self.sets, JudgeDrafts(Linter(words), wording))
        self.bringing = BringSets(self.library, OfferStanding(self.library, history, self.recent))
        self.taking = TakeOffers(self.library, self.editing, self.sets)

    def offer(self, path: Path) -> Offer:
        (offer,) = self.bringing.read([path])
        return offer

    def take(self, offer: Offer, *, all_rows: bool = False, replaces: bool | None = None) -> Taken:
        known = offer.standing in (Standing.SAME, Standing.UPDATE)
        choice = Choice(
            offer=offer,
            title=offer.draft.title,
            replaces=known if replaces is None else replaces,
            all_rows=all_rows,
        )
        (taken,) = self.taking.take([choice])
        return taken

    def state(self) -> Mapping[str, str]:
        """Return a hash of every file of the library."""
        files = sorted(self.sets.rglob("*")) if self.sets.exists() else []
        return {
            str(file): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in files
            if file.is_file()
        }
