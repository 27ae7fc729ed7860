"""Whether the keys of questions that came back in a file are those that the set here gives.

Whoever makes a file of results can write into it that another answer is right, and its checksum
anew. Where the set is the same here, each key can be proved again from its data.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from random import Random

from quizapp.dataset.model import Dataset
from quizapp.dataset.translated import told_in
from quizapp.generation.document import to_document
from quizapp.generation.question import Question
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.text import Text
from quizapp.generation.written import KIND, ask, name_of
from quizapp.services.library import Library
from quizapp.services.set_reading import load_set
from quizapp.session.quiz import Quiz
from quizapp.verification.languages.known import LANGUAGES
from quizapp.verification.verifier import evidence_of, has_right_key

MOST = 6_000
"""So many proofs are known at a time; no file has room for more questions, at 1.5 ms each."""


class ProvenKeys:
    """Proves keys; many files hold the same questions, so those that were proved are known."""

    def __init__(self, library: Library) -> None:
        """Prove with the sets of a library."""
        self._library = library
        self._proofs: dict[str, _Proofs] = {}
        self._known: dict[Question, bool] = {}

    def are_right(self, quizzes: Collection[Quiz]) -> bool:
        """Tell whether no key of quizzes about sets as they are here is another one.

        Raises:
            LookupError: there is no such set here.
            DatasetError: it cannot be read.
        """
        asked = {item.question: quiz.set_id for quiz in quizzes for item in quiz.items}
        return all(self._is_right(*one) for one in asked.items())

    def _is_right(self, question: Question, set_id: str) -> bool:
        if question not in self._known:
            if len(self._known) >= MOST:
                self._known.clear()
            self._known[question] = self._of(set_id).prove(question)
        return self._known[question]

    def _of(self, set_id: str) -> "_Proofs":
        summary = self._library.find(set_id)
        if summary is None:
            raise LookupError(set_id)
        kept = self._proofs.get(set_id)
        if kept is None or kept.dataset.hash != self._library.get(set_id).hash:
            kept = self._proofs[set_id] = _Proofs(load_set(summary.path))
            self._known.clear()
        return kept


class _Proofs:
    """A set, and what its questions are proved with in each language."""

    def __init__(self, dataset: Dataset) -> None:
        self.dataset = dataset
        self._evidence = [*map(evidence_of, _told(dataset))]

    def prove(self, question: Question) -> bool:
        """Tell whether the set gives a question its key."""
        if question.kind == KIND:
            asked = _asked(self.dataset, question.id)
            return any(_meant(question) == _meant(one) for one in asked)
        document = to_document(question) | {"quiz": 1}
        for place, evidence in enumerate(self._evidence):
            if has_right_key(document, evidence):
                # The next one is most likely of the same language.
                self._evidence.insert(0, self._evidence.pop(place))
                return True
        return False


def _told(dataset: Dataset) -> Iterator[Dataset]:
    """Yield a set in every language that its questions may be asked in, its own one first."""
    yield dataset
    for language in LANGUAGES:
        if dataset.language not in LANGUAGES:
            yield replace(dataset, language=language)
        elif (told := told_in(dataset, language)) is not dataset:
            yield told


def _asked(dataset: Dataset, name: str) -> Iterator[Question]:
    for written in dataset.written:
        question = ask(written, dataset, Random(0)) if name_of(written) == name else None
        if question is not None:
            yield question


def _meant(question: Question) -> object:
    """Return what is right by its words, whatever the order of the options."""
    options = {option.id: option.text for option in question.options}
    match question.shape:
        case Text() | Number() as shape:
            return shape
        case Order(key=key):
            return [options[one] for one in key]
        case Match(partners=partners, rights=rights):
            words: Mapping[str, str] = {one.id: one.text for one in rights}
            return sorted((options[one], words[other]) for one, other in partners)
    return sorted((one.text, one.id in question.key) for one in question.options)
