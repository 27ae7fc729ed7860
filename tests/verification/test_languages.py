"""Questions are proved in every language that they are asked in, and spoilt ones are found."""

import json
from functools import cache

import pytest

from quizapp.dataset.model import Dataset
from quizapp.dataset.reader import load
from quizapp.dataset.translated import told_in
from quizapp.generation.document import to_document
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.verification.languages.known import LANGUAGES
from quizapp.verification.report import BANK, Finding
from quizapp.verification.verifier import verify
from tests.verification.good_questions import Json
from tests.verification.sabotage import as_document

OTHERS = ("tr", "az", "ru")
QUIZZES = 4


@cache
def told(name: str, language: str) -> Dataset:
    return told_in(load(bundled("questions") / name), language)


@cache
def bank(name: str, language: str) -> tuple[str, ...]:
    """Return the questions of some quizzes, as JSON texts."""
    wording = Wording.among(bundled("resources") / "wording", language)
    generator = Generator(told(name, language), wording)
    return tuple(
        json.dumps(to_document(question) | {"quiz": seed})
        for seed in range(QUIZZES)
        for question in generator.quiz(Plan(20, seed))
    )


def questions(name: str, language: str) -> list[Json]:
    return [json.loads(text) for text in bank(name, language)]


def proved(made: list[Json], dataset: Dataset) -> list[Finding]:
    found = verify(as_document(made, dataset), dataset).findings
    return [finding for finding in found if finding.question != BANK]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", ["azerbaijan-turkiye", "space-missions"])
def test_questions_are_proved_in_the_language_that_they_are_asked_in(
    name: str, language: str
) -> None:
    assert told(name, language).language == language
    assert proved(questions(name, language), told(name, language)) == []


SPOILT = [
    ("tr", "stem", "14 Ocak 1992’da ne oldu?", "H19"),
    ("tr", "explanation", "Bu, 2010’de oldu.", "H19"),
    ("tr", "explanation", "Bu, 3 yıllar sonra oldu.", "H19"),
    ("tr", "stem", "Bunlardan hangisi 1992’de gerçekleşmedi?", "H9"),
    ("tr", "stem", "Bunlardan hangisi {date} tarihinde gerçekleşti?", "H19"),
    ("az", "explanation", "Bu, 1992-cı ildə olub.", "H19"),
    ("az", "explanation", "Bu, aprelin 28-da olub.", "H19"),
    ("az", "stem", "Bunlardan hansı baş vermədi?", "H9"),
    ("az", "explanation", "Which of these happened in 1992?", "H19"),
    ("ru", "explanation", "Это было в январь 1992 года.", "H19"),
    ("ru", "explanation", "Это было раньше; разница: примерно 22 лет.", "H19"),
    ("ru", "explanation", "Это было раньше; разница: 5 год.", "H19"),
    ("ru", "explanation", "Это было  раньше.", "H19"),
    ("ru", "stem", "Чего из этого не было в 1992 году?", "H9"),
    ("ru", "stem", "Кто подписал Бaтумский договор?", "H19"),
    ("ru", "options.0.text", "Все перечисленное", "H8"),
    ("tr", "options.0.text", "Yukarıdakilerin hepsi", "H8"),
    ("az", "options.0.text", "Yuxarıdakıların heç biri", "H8"),
]


@pytest.mark.parametrize(("language", "where", "text", "rule"), SPOILT)
def test_what_is_spoilt_in_one_language_is_found(
    language: str, where: str, text: str, rule: str
) -> None:
    name = "azerbaijan-turkiye"
    question = next(q for q in questions(name, language) if q["kind"] == "date_of_event")
    if where.startswith("options"):
        question["options"][0]["text"] = text
    else:
        question[where] = text
    assert rule in {finding.rule for finding in proved([question], told(name, language))}


@pytest.mark.parametrize("language", OTHERS)
def test_an_option_that_says_another_date_in_one_language_is_found(language: str) -> None:
    name, dates = "azerbaijan-turkiye", LANGUAGES[language].dates
    question = next(q for q in questions(name, language) if q["kind"] == "date_of_event")
    one, other = question["options"][:2]
    assert dates.read(one["text"]) is not None
    one["text"] = other["text"]
    assert {"H2", "H3"} <= {f.rule for f in proved([question], told(name, language))}


@pytest.mark.parametrize("language", OTHERS)
def test_a_key_that_was_changed_is_found(language: str) -> None:
    name = "azerbaijan-turkiye"
    choosing = [q for q in questions(name, language) if q["response"] == "choice"]
    for question in choosing:
        ids = [option["id"] for option in question["options"]]
        wrong = next(one for one in ids if one not in question["key"])
        question["key"] = [wrong]
    found = {finding.question for finding in proved(choosing, told(name, language))}
    assert found >= {question["id"] for question in choosing}


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("tr", "14 Ocak 1992", "1992-01-14"),
        ("tr", "MÖ 44", "-0043"),
        ("tr", "1989, ilkbahar", "1989-21"),
        ("tr", "MÖ 40–31", "-0039/-0030"),
        ("az", "yanvar 1992", "1992-01"),
        ("az", "e.ə. 44", "-0043"),
        ("az", "27 aprel 1920-ci", "1920-04-27"),
        ("ru", "14 января 1992", "1992-01-14"),
        ("ru", "май 2005", "2005-05"),
        ("ru", "44 до н. э.", "-0043"),
        ("ru", "15 марта 44 до н. э.", "-0043-03-15"),
        ("ru", "осень 1989", "1989-23"),
        ("ru", "1900–1999", "1900/1999"),
    ],
)
def test_a_date_is_read_in_its_language(language: str, text: str, edtf: str) -> None:
    date = LANGUAGES[language].dates.read(text)
    assert date is not None
    assert date.edtf() == edtf


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("tr", "Bunlardan hangisi 14 Ocak 1992 tarihinde gerçekleşti?", ["1992-01-14"]),
        ("tr", "1325 sayılı karar 2000’de alındı", ["2000"]),
        ("az", "Bu, 1992-ci ilin avqustunda olub", ["1992-08"]),
        ("ru", "По резолюции 1325, в августе 1992 года", ["1992-08"]),
        ("ru", "Что из этого произошло в это время: 622?", ["0622"]),
    ],
)
def test_dates_are_found_in_a_sentence_of_the_language(
    language: str, text: str, found: list[str]
) -> None:
    assert [date.edtf() for date in LANGUAGES[language].dates.find(text)] == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(("tr", f"{year}") for year in ("1992’de", "2015’te", "2006’da", "1940’ta", "1900’de")),
        *(("tr", f"{year}") for year in ("1970’ten", "1990’da", "2000’den", "00.00’da")),
        *(("az", f"{year}-ci") for year in ("1992", "1998", "2000", "1920")),
        *(("az", f"{year}-cü") for year in ("1993", "1900", "1894")),
        *(("az", year) for year in ("2006-cı", "1940-cı", "2009-cu", "2010-cu", "28-də", "30-da")),
        *(("ru", text) for text in ("21 год", "2 года", "11 лет", "112 дней", "1992 года")),
        *(("ru", text) for text in ("около 72 лет", "в январе", "STS-107", "21 года")),
    ],
)
def test_what_is_well_written_is_not_found_fault_with(language: str, text: str) -> None:
    assert [said for pattern, said in LANGUAGES[language].faults if pattern.search(text)] == []
