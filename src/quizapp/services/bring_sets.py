"""Bringing files in: what they offer is read and told before anything of it is kept."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from quizapp.dataset.event_rows import slug
from quizapp.dataset.part_watch import PartWatch
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.generation.written import name_of
from quizapp.services.library import Library
from quizapp.services.offer import Offer, Standing, summed
from quizapp.services.offer_reading import judged, read_offer
from quizapp.services.offer_standing import OfferStanding

_PASTED = "From the clipboard"


class BringSets:
    """Reads files into offers; writes nothing."""

    def __init__(self, library: Library, standing: OfferStanding) -> None:
        """Compare what files offer with the sets of a library."""
        self._library = library
        self._standing = standing

    def read(
        self, paths: Iterable[Path], watch: Watch = UNWATCHED, options: TableOptions | None = None
    ) -> tuple[Offer, ...]:
        """Read files and folders of sets; never raises for what is wrong with them.

        `options` declare how dates are written, where a file does not show that itself.

        Raises:
            CancelledError: whoever watches wants it to end.
        """
        files = tuple(paths)
        parts = (PartWatch(watch, number, len(files)) for number in range(len(files)))
        return tuple(
            self._standing.placed(read_offer(path, options, part))
            for path, part in zip(files, parts, strict=True)
        )

    def update(self, set_id: str, path: Path, watch: Watch = UNWATCHED) -> Offer:
        """Read a file that is to take the place of a set.

        Raises:
            CancelledError: whoever watches wants it to end.
        """
        offer, known = read_offer(path, None, watch), self._library.find(set_id)
        return self._standing.placed(offer) if known is None else self._standing.of(offer, known)

    def paste(self, text: str, watch: Watch = UNWATCHED) -> Offer:
        """Read a text that was copied somewhere: cells of a spreadsheet, or questions.

        Raises:
            CancelledError: whoever watches wants it to end.
        """
        with TemporaryDirectory() as folder:
            path = Path(folder, f"{_PASTED}{_suffix_for(text)}")
            path.write_text(text, encoding="utf-8", errors="replace")
            offer = read_offer(path, None, watch)
        draft = replace(offer.draft, origin="")
        offer = self._standing.placed(replace(offer, path=Path(_PASTED), draft=draft, plain=""))
        is_other = offer.standing is Standing.UPDATE
        return replace(offer, standing=Standing.TAKEN, changes=None) if is_other else offer

    def reread(self, offer: Offer, draft: SetDraft, watch: Watch = UNWATCHED) -> Offer:
        """Read the table of an offer anew, with other columns or other options.

        Raises:
            CancelledError: whoever watches wants it to end.
        """
        return self._standing.again(judged(offer, draft, watch))

    def joined(self, offers: Iterable[Offer], title: str) -> Offer:
        """Return one offer of the questions of several, each of them once."""
        known = tuple(offers)
        lines = tuple(line for offer in known for line in offer.lines)
        questions = {name_of(q): q for offer in known for q in offer.draft.questions}
        draft = SetDraft(id=slug(title), title=title, questions=tuple(questions.values()))
        return self._standing.placed(
            Offer(
                path=known[0].path.with_name(title),
                draft=draft,
                file_title=title,
                lines=lines,
                sums=summed(lines),
            )
        )


def _suffix_for(text: str) -> str:
    """Return how the name of a file with a text would end."""
    start = text.lstrip()
    if start.startswith(("{", "[")):
        return ".json"
    if start.startswith("<"):
        return ".xml"
    return ".tsv" if "\t" in start.partition("\n")[0] else ".txt"
