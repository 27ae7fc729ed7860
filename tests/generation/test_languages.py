"""Questions in every language that the program has words for."""

from collections import Counter
from functools import cache

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.reader import load
from quizapp.dataset.translated import told_in
from quizapp.generation.generator import Generator
from quizapp.generation.letters import capital, small
from quizapp.generation.plan import Plan
from quizapp.generation.plurals import plural_form
from quizapp.generation.question import Question
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from tests.generation.sets import dataset, event

LANGUAGES = ("tr", "az", "ru")


@cache
def wording(language: str) -> Wording:
    return Wording.among(bundled("resources") / "wording", language)


@cache
def questions(language: str) -> tuple[Question, ...]:
    told = told_in(load(bundled("questions") / "azerbaijan-turkiye"), language)
    generator = Generator(told, wording(language))
    return tuple(q for seed in range(4) for q in generator.quiz(Plan(20, seed)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_is_asked_in_the_language_of_the_window(language: str) -> None:
    asked = Counter(question.kind for question in questions(language))
    assert len(asked) >= 15
    english = {"Which", "When", "of", "the", "was", "which", "is"}
    for question in questions(language):
        texts = (question.stem, question.explanation, *(option.text for option in question.options))
        said = " ".join(texts).replace(question.source.title, "")
        assert english & set(said.split()) == set()
        assert "{" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_is_cut_out_of_a_sentence_that_inflects_it(language: str) -> None:
    assert all(question.kind != "cloze" for question in questions(language))


def test_a_set_is_asked_in_its_own_language() -> None:
    english = dataset(event("a", "1918"), event("b", "1990"), event("c", "2001"), language="en")
    unsaid = dataset(event("a", "1918"), event("b", "1990"), event("c", "2001"))
    russian = wording("ru")
    assert russian.of(english).language == "en"
    assert russian.of(unsaid).language == "ru"
    assert wording("en").of(unsaid).language == "en"


@pytest.mark.parametrize(
    ("language", "date", "said"),
    [
        ("tr", "1992-01-14", "14 Ocak 1992"),
        ("az", "1992-01", "yanvar 1992"),
        ("ru", "1992-01-14", "14 января 1992"),
        ("ru", "1992-01", "январь 1992"),
        ("ru", "1920-04-27/1920-04-28", "27–28 апреля 1920"),
        ("ru", "1918-03/1918-04", "март–апрель 1918"),
        ("ru", "-0043", "44 до н. э."),
        ("tr", "191X", "1910–1919"),
        ("ru", "1993-04/..", "начало – апрель 1993"),
        ("az", "1918~", "təxminən 1918"),
    ],
)
def test_a_date_is_written_by_the_grammar_of_its_language(
    language: str, date: str, said: str
) -> None:
    assert wording(language).dates.long(parse_edtf(date)) == said


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "1 год"), (2, "2 года"), (5, "5 лет"), (11, "11 лет"), (21, "21 год"), (104, "104 года")],
)
def test_a_counted_word_has_the_form_of_its_number(count: int, said: str) -> None:
    assert wording("ru").years(count) == said
    assert wording("ru").amount(count, "лет") == said
    assert wording("tr").years(count) == f"{count} yıl"


def test_thousands_are_set_apart_as_the_language_does() -> None:
    assert wording("ru").amount(12_000, "дней") == "12\N{NO-BREAK SPACE}000 дней"
    assert wording("tr").amount(12_000, "gün") == "12.000 gün"
    assert wording("en").amount(12_000, "men") == "12,000 men"


def test_quotation_marks_inside_others_are_other_ones() -> None:
    stem = wording("ru").stem("day_of_title", title="Подписание «Контракта века»")
    assert stem == "К какому дню относится «Подписание „Контракта века“»?"


def test_numbers_outside_of_russian_have_two_forms() -> None:
    assert [plural_form("en", n) for n in (0, 1, 2, 21)] == ["many", "one", "many", "many"]
    assert [plural_form("ru", n) for n in (0, 1, 3, 12, 21)] == [
        "many",
        "one",
        "few",
        "many",
        "one",
    ]


@pytest.mark.parametrize(
    ("language", "text", "large"),
    [
        ("tr", "iki", "İki"),
        ("az", "iyul 2007", "İyul 2007"),
        ("ru", "июль", "Июль"),
        ("en", "i", "I"),
    ],
)
def test_a_letter_is_made_large_and_small_as_its_language_does(
    language: str, text: str, large: str
) -> None:
    assert capital(text, language) == large
    assert small(large, language) == text
    assert wording(language).reason("event_here", date=text) == f"{large}."


def test_a_letter_without_a_dot_keeps_none() -> None:
    assert small("Irak", "tr") == "ırak"
    assert capital("ırmak", "az") == "Irmak"
