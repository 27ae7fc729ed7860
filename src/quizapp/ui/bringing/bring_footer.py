"""The lower edge of the page: what would come in, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from quizapp.services.offer import LineState, Standing
from quizapp.ui.bringing.entry import INTO, REPLACE, Entry
from quizapp.ui.progress.amounts import number
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.foot import WordsFoot
from quizapp.ui.widgets.key_hints import KeyHint, KeyHints


class BringFooter(WordsFoot):
    """A surface with a line on top: words at the left, buttons at the right."""

    cancelled = Signal()
    entered = Signal()
    """What the primary button says is to be done."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the edge of a page without files."""
        super().__init__(themes)
        hints = KeyHints(themes, [KeyHint(("Space",), self.tr("the whole row"))])
        cancel = Button(themes, self.tr("Cancel"), "ghost", key="Esc")
        cancel.clicked.connect(self.cancelled)
        self.take = Button(themes, "", "primary", icon="file-input", key="Enter")
        self.take.clicked.connect(self.entered)
        for part in (hints, cancel, self.take):
            self.put(part)

    @property
    def words(self) -> str:
        """What is said at the left."""
        return self._words.text()

    def present(self, entries: Sequence[Entry]) -> None:
        """Say what would come in of some files."""
        single = entries[0] if len(entries) == 1 else None
        self._words.setText(self._of_one(single) if single else self._of_many(entries))
        self.take.setAccessibleDescription(self._words.text())
        taken = [entry for entry in entries if entry.taken]
        known = all(entry.offer.standing is Standing.SAME for entry in entries)
        self.take.set_icon("file-input")
        self.take.setEnabled(bool(taken))
        self.take.show()
        if not taken and known and any(entry.offer.taken for entry in entries):
            self.take.setEnabled(True)
            self.take.set_icon("list")
            self.take.set_text(self.tr("Put a quiz together"))
        elif single is not None:
            self.take.set_text(self._take_words(single))
            self.take.setVisible(single.offer.taken > 0 or single.offer.can_be_mended)
        else:
            words = (
                self.tr("Take in 1 set")
                if len(taken) == 1
                else self.tr("Take in {n} sets", "", len(taken))
            )
            self.take.set_text(words.format(n=len(taken)))

    def _take_words(self, entry: Entry) -> str:
        count = entry.taken
        if entry.goal == REPLACE and entry.offer.standing is Standing.UPDATE:
            return self.tr("Update the set")
        if not count:
            return self.tr("Take in")
        if entry.goal == INTO:
            return self.tr("Add to the set")
        if entry.offer.draft.rows:
            words = (
                self.tr("Take in 1 row") if count == 1 else self.tr("Take in {n} rows", "", count)
            )
        else:
            words = (
                self.tr("Take in 1 question")
                if count == 1
                else self.tr("Take in {n} questions", "", count)
            )
        return words.format(n=number(count))

    def _of_one(self, entry: Entry) -> str:
        offer = entry.offer
        if not offer.taken:
            return self.tr("Nothing of this file can be taken in as it is. Nothing was changed.")
        if not entry.taken:
            return self.tr("There is nothing to do.")
        ready, warned = (offer.counts.get(s, 0) for s in (LineState.READY, LineState.WARNING))
        words = self.tr("{ready} ready.")
        if warned:
            words = self.tr("{ready} ready + {warned} with warnings.")
        said = words.format(ready=number(ready), warned=number(warned))
        if not offer.left_out:
            return said
        rest = (
            self.tr("1 stays in the file.")
            if offer.left_out == 1
            else self.tr("{n} stay in the file.", "", offer.left_out)
        )
        return f"{said} {rest.format(n=number(offer.left_out))}"

    def _of_many(self, entries: Sequence[Entry]) -> str:
        taken = [entry for entry in entries if entry.taken]
        bad = sum(not entry.offer.taken for entry in entries)
        words = [self.tr("{n} of {all} files.").format(n=len(taken), all=len(entries))]
        if bad:
            cannot = (
                self.tr("1 cannot be used.")
                if bad == 1
                else self.tr("{n} cannot be used.", "", bad)
            )
            words.append(cannot.format(n=bad))
        if rows := sum(entry.offer.left_out for entry in taken):
            stay = (
                self.tr("1 row stays in its file.")
                if rows == 1
                else self.tr("{n} rows stay in their files.", "", rows)
            )
            words.append(stay.format(n=number(rows)))
        return " ".join(words)
