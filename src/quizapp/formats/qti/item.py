"""Items of versions 2.x and 3.0: a text with places to answer in it."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.qti.declaration import Declaration, read_declarations
from quizapp.formats.qti.outcome import ReadItem, UnsupportedError
from quizapp.formats.qti.pairs import joined_pairs, paired
from quizapp.formats.reading.pictures import Files, Find, finding, no_files, nowhere
from quizapp.formats.reading.readable_text import Readable, from_element
from quizapp.formats.reading.safe_xml import Element

GAP = "_____"

_INLINE = ("textEntryInteraction", "inlineChoiceInteraction")
_CHOICES = ("simpleChoice", "hottext", "inlineChoice")
_DRAWN_ANEW = ("templateDeclaration", "printedVariable", "templateBlock", "templateInline")
_UNSEEN = frozenset(
    (
        *("feedbackBlock", "feedbackInline", "simpleChoice", "gapText"),
        *("simpleMatchSet", "simpleAssociableChoice"),
    )
)

if TYPE_CHECKING:
    from quizapp.dataset.picture import Picture
    from quizapp.formats.reading.left_out import LeftOut
_NO_KEY = "no right answer is given"


def read_item(item: Element, files: Files = no_files) -> ReadItem:
    """Read one `assessmentItem`, whose pictures may be files beside it.

    Raises:
        UnsupportedError: it cannot be asked here.
    """
    body = item.child("itemBody")
    if body is None:
        raise UnsupportedError("it has no text")
    if item["adaptive"] == "true":
        raise UnsupportedError("it changes with the answers that are given")
    if next(item.inside(*_DRAWN_ANEW), None) is not None:
        raise UnsupportedError("parts of it are drawn anew each time")
    reader = _ItemReader(item, body, files)
    return ReadItem(tuple(reader.questions()), tuple(dict.fromkeys(reader.left_out)))


class _ItemReader:
    """Reads the questions of one item."""

    def __init__(self, item: Element, body: Element, files: Files) -> None:
        self.left_out: list[LeftOut] = []
        self._item, self._body, self._files = item, body, files
        self._declared = read_declarations(item)
        self._interactions = [
            element
            for element in body.everything()
            if element.name.endswith("Interaction") and element.name != "endAttemptInteraction"
        ]

    def questions(self) -> Iterator[WrittenQuestion]:
        """Yield one question, or one for each place to answer if they stand apart."""
        places = self._interactions
        if not places:
            yield self._question(None, WrittenKind.DESCRIPTION)
        elif len(places) > 1 and all(place.name in _INLINE for place in places):
            gaps = tuple(map(self._gap, places))
            yield replace(self._question(None, WrittenKind.CLOZE), gaps=gaps)
        else:
            for number, place in enumerate(places, start=1):
                suffix = f" ({number})" if len(places) > 1 else ""
                yield self._asked(place, suffix)

    def _asked(self, place: Element, suffix: str) -> WrittenQuestion:
        read = {
            "choiceInteraction": self._choice,
            "hottextInteraction": self._choice,
            "inlineChoiceInteraction": self._choice,
            "textEntryInteraction": self._entry,
            "sliderInteraction": self._entry,
            "extendedTextInteraction": self._essay,
            "orderInteraction": self._order,
            "matchInteraction": self._match,
            "associateInteraction": self._associate,
            "gapMatchInteraction": self._gap_match,
        }.get(place.name)
        if read is None:
            raise UnsupportedError(f"questions of the sort “{place.name}” are not known here")
        return read(place, suffix)

    def _question(
        self, place: Element | None, kind: WrittenKind, suffix: str = ""
    ) -> WrittenQuestion:
        """Return a question that lacks its answers."""
        seen = self._stem(place)
        return WrittenQuestion(
            kind=kind,
            stem=seen.text,
            pictures=seen.pictures,
            name=(self._item["title"] or self._item["identifier"]) + suffix,
            general_feedback="\n".join(self._feedback(kind)),
            line=self._item.line,
        )

    def _stem(self, place: Element | None) -> Readable:
        """Return the text of the item as it is before the place is answered, with its pictures."""
        find = finding(self._files)
        pictures: list[Picture] = []
        numbers = {id(p): n for n, p in enumerate(self._interactions, start=1)}
        gaps = count(1)

        def stand_in(part: Element) -> str | None:
            for_scorers = part.name == "rubricBlock" and "candidate" not in part["view"]
            if part.name in _UNSEEN or for_scorers:
                return ""
            if part.name == "gap":
                return f"{{{next(gaps)}}}"
            if part.name == "prompt":
                seen = self._seen(part, find)
                pictures.extend(seen.pictures)
                return f"\n{seen.text}\n"
            if part.name in _INLINE and (place is None or part is place):
                return f"{{{numbers[id(part)]}}}" if place is None else GAP
            return "" if id(part) in numbers and part is not place else None

        readable = from_element(self._body, stand_in, find)
        self.left_out.extend(readable.left_out)
        return replace(readable, pictures=(*readable.pictures, *pictures))

    def _text(self, element: Element) -> str:
        """Return the text of a part that has no pictures here."""
        return self._seen(element, nowhere).text

    def _seen(self, element: Element, find: Find) -> Readable:
        """Return the text of a part, without the feedback that stands in it."""
        without = "feedbackInline"
        readable = from_element(element, lambda e: "" if e.name == without else None, find)
        self.left_out.extend(readable.left_out)
        return readable

    def _feedback(self, kind: WrittenKind) -> Iterator[str]:
        """Yield what is said about the answer as a whole."""
        is_choice = kind in (WrittenKind.MC_SINGLE, WrittenKind.MC_MULTI)
        choices = {c["identifier"] for c in self._item.inside(*_CHOICES)} if is_choice else ()
        blocks = [*self._body.inside("feedbackBlock"), *self._item.children("modalFeedback")]
        for feedback in blocks:
            if feedback["identifier"] not in choices and (text := self._text(feedback)):
                yield f"{feedback['title']}: {text}" if feedback["title"] else text

    def _declaration(self, place: Element) -> Declaration:
        declared = self._declared.get(place["responseIdentifier"])
        if declared is None or not declared.right:
            raise UnsupportedError(_NO_KEY)
        return declared

    def _choice(self, place: Element, suffix: str) -> WrittenQuestion:
        declared = self._declaration(place)
        choices = list(place.inside(*_CHOICES))
        names = [choice["identifier"] for choice in choices]
        if not set(declared.right) <= set(names):
            raise UnsupportedError("its key names a choice that is not there")
        options = [self._option(choice, declared) for choice in choices]
        if not all(option.text or option.picture for option in options):
            raise UnsupportedError("some of its choices are pictures without words")
        single = declared.cardinality == "single" or place["maxChoices"] == "1"
        kind = WrittenKind.MC_SINGLE if single else WrittenKind.MC_MULTI
        return replace(self._question(place, kind, suffix), options=tuple(options))

    def _option(self, choice: Element, declared: Declaration) -> WrittenOption:
        name = choice["identifier"]
        said = [*choice.inside("feedbackInline")]
        said += [f for f in self._item.children("modalFeedback") if f["identifier"] == name]
        feedback = "\n".join(filter(None, map(self._text, said)))
        right = name in declared.right
        weight = round(declared.weight(name), 5)
        seen = self._seen(choice, finding(self._files, most=1))
        return WrittenOption(seen.text, right, weight, feedback, next(iter(seen.pictures), None))

    def _entry(self, place: Element, suffix: str) -> WrittenQuestion:
        answers = _accepted(self._declaration(place))
        is_number = answers[0].low is not None
        kind = WrittenKind.NUMERIC if is_number else WrittenKind.SHORT
        question = self._question(place, kind, suffix)
        # a place on a line of its own below the text needs no mark
        return replace(question, stem=question.stem.removesuffix(f"\n{GAP}"), answers=answers)

    def _gap(self, place: Element) -> tuple[WrittenAnswer, ...]:
        declared = self._declaration(place)
        if place.name == "textEntryInteraction":
            return _accepted(declared)
        return tuple(
            WrittenAnswer(
                self._text(choice), weight=100.0 * (choice["identifier"] in declared.right)
            )
            for choice in place.inside("inlineChoice")
        )

    def _essay(self, place: Element, suffix: str) -> WrittenQuestion:
        return self._question(place, WrittenKind.ESSAY, suffix)

    def _order(self, place: Element, suffix: str) -> WrittenQuestion:
        texts = self._texts(place, "simpleChoice")
        right = self._declaration(place).right
        if sorted(right) != sorted(texts):
            raise UnsupportedError("its key does not put every item in order")
        items = [texts[name] for name in right]
        return replace(self._question(place, WrittenKind.ORDERING, suffix), items=tuple(items))

    def _match(self, place: Element, suffix: str) -> WrittenQuestion:
        sets = [self._texts(s, "simpleAssociableChoice") for s in place.children("simpleMatchSet")]
        if len(sets) != 2:
            raise UnsupportedError("it has no two lists to match")
        pairs = paired(joined_pairs(self._declaration(place).right), *sets)
        return replace(self._question(place, WrittenKind.MATCH, suffix), pairs=tuple(pairs))

    def _associate(self, place: Element, suffix: str) -> WrittenQuestion:
        texts = self._texts(place, "simpleAssociableChoice")
        named = joined_pairs(self._declaration(place).right)
        firsts = {first: texts.get(first, "") for first, _ in named}
        rest = {name: text for name, text in texts.items() if name not in firsts}
        pairs = paired(named, firsts, rest)
        return replace(self._question(place, WrittenKind.MATCH, suffix), pairs=tuple(pairs))

    def _gap_match(self, place: Element, suffix: str) -> WrittenQuestion:
        words = self._texts(place, "gapText")
        right = set(joined_pairs(self._declaration(place).right))
        names = [gap["identifier"] for gap in place.inside("gap")]
        if next(place.inside("gapImg"), None) is not None or not words or not names:
            raise UnsupportedError("its gaps are filled with pictures")
        gaps = tuple(
            tuple(
                WrittenAnswer(text, weight=100.0 * bool({(word, gap), (gap, word)} & right))
                for word, text in words.items()
            )
            for gap in names
        )
        return replace(self._question(place, WrittenKind.CLOZE, suffix), gaps=gaps)

    def _texts(self, place: Element, name: str) -> Mapping[str, str]:
        texts = {part["identifier"]: self._text(part) for part in place.inside(name)}
        if not all(texts.values()):
            raise UnsupportedError("some of its parts are pictures without words")
        return texts


def _accepted(declared: Declaration) -> tuple[WrittenAnswer, ...]:
    """Return the accepted answers, numbers as ranges, with what each of them earns."""
    if declared.is_number:
        with suppress(ValueError):
            bounds = (declared.bounds(float(value)) for value in declared.right)
            return tuple(WrittenAnswer("", low, high) for low, high in bounds)
    texts = dict.fromkeys([*declared.right, *declared.points])
    answers = (WrittenAnswer(t, weight=round(declared.weight(t), 5)) for t in texts if t)
    accepted = tuple(answer for answer in answers if answer.weight > 0)
    if not accepted:
        raise UnsupportedError(_NO_KEY)
    return accepted
