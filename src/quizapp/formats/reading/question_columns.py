"""Headings that people give the columns of their own tables of questions.

English, Turkish, Azerbaijani and Russian headings, folded (`quizapp.dataset.folding.fold`) with
`_` for a space; those of Kahoot's sheet among them.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from quizapp.dataset.columns import Columns
from quizapp.dataset.folding import fold

LETTERS = "abcdefgh"
"""The letters of the options that a table may have columns for."""


def _option_headings(place: int) -> tuple[str, ...]:
    letter, number = LETTERS[place], place + 1
    words = ("option", "answer", "choice", "secenek", "cevap", "variant", "вариант", "ответ")
    lettered = (f"{word}_{mark}" for word in words for mark in (letter, number))
    return (*lettered, f"answer_{number}_max_75_characters", letter)


_MEANT: Mapping[str, tuple[str, ...]] = {
    "question": (
        *("stem", "question_text", "questiontext", "prompt", "question_max_120_characters"),
        *("question_stem", "question_title", "soru", "sual", "вопрос"),
    ),
    **{f"option_{letter}": _option_headings(place) for place, letter in enumerate(LETTERS)},
    "correct": (
        *("correct_answer", "correct_answers", "correct_answer_s", "right_answer", "key"),
        *("correct_answer_s_choose_at_least_one", "correct_option", "answer_key", "solution"),
        *("answer", "answers", "dogru", "dogru_cevap", "cevap", "duzgun_cavab", "cavab"),
        *("правильный_ответ", "ответ"),
    ),
    "explanation": (
        *("general_feedback", "feedback", "rationale", "comment", "why", "notes", "note"),
        *("aciklama", "izah", "пояснение", "объяснение"),
    ),
    "type": ("question_type", "kind", "qtype", "tur", "nov", "тип"),
    "category": ("topic", "subject", "deck", "chapter", "konu", "movzu", "категория", "тема"),
    "tags": ("tag", "labels", "etiket", "теги"),
    "name": ("id", "guid", "number", "no", "nr"),
    **{
        f"feedback_{letter}": (f"feedback_{place}", f"option_{letter}_feedback")
        for place, letter in enumerate(LETTERS, start=1)
    },
}

COLUMNS = Columns(
    ("question",),
    tuple(column for column in _MEANT if column != "question"),
    naming=("name", "question"),
    synonyms=MappingProxyType(_MEANT),
)
"""The columns of a table of questions, best heading first."""


def are_of_questions(headings: Iterable[str]) -> bool:
    """Tell whether headings name a question together with options or with what is right."""
    named = {fold(heading).replace(" ", "_") for heading in headings}
    answers = {"correct", *(f"option_{letter}" for letter in LETTERS)}
    return _has("question", named) and any(_has(column, named) for column in answers)


def _has(column: str, named: set[str]) -> bool:
    return column in named or not named.isdisjoint(_MEANT[column])
