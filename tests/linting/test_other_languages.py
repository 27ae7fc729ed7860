"""The rules of item writing judge questions in the language that they are written in."""

import re

import pytest

from quizapp.dataset.written import WrittenKind, WrittenOption, WrittenQuestion
from quizapp.linting.item import written_item
from quizapp.linting.linter import Linter
from quizapp.linting.words import Words, words_for
from quizapp.paths import bundled

ALL = Words.read_all(bundled("resources") / "linting")
STEMS = {
    "en": "Which town gave its name to the treaty that ended the war?",
    "tr": "Savaşı sona erdiren antlaşmaya hangi kent adını verdi?",
    "az": "Müharibəni başa çatdıran müqaviləyə hansı şəhər adını verib?",
    "ru": "Какой город дал имя договору, завершившему войну?",
}
TOWNS = ("Kars", "Batum", "Tiflis")


def question(stem: str, *options: str) -> WrittenQuestion:
    texts = options or TOWNS
    made = tuple(WrittenOption(text, correct=not place) for place, text in enumerate(texts))
    return WrittenQuestion(
        kind=WrittenKind.MC_SINGLE, stem=stem, options=made, general_feedback="Kars."
    )


def rules(asked: WrittenQuestion) -> set[str]:
    return {found.rule for found in Linter(*ALL).check(written_item(asked))}


def test_every_language_has_every_list_and_pattern() -> None:
    assert [words.language for words in ALL] == ["en", "az", "ru", "tr"]
    for words in ALL:
        assert words.lists.keys() == ALL[0].lists.keys()
        assert words.patterns.keys() == ALL[0].patterns.keys()
        assert all(words.lists[name] for name in words.lists if name != "articles")
        assert all(re.compile(pattern) for pattern in words.patterns.values())


@pytest.mark.parametrize("language", STEMS)
def test_the_language_of_a_question_is_known_by_its_words(language: str) -> None:
    assert words_for(STEMS[language], ALL).language == language


@pytest.mark.parametrize("text", ["", "1992", "Kars"])
def test_what_could_be_of_any_language_is_taken_for_english(text: str) -> None:
    assert words_for(text, ALL).language == "en"


@pytest.mark.parametrize("language", STEMS)
def test_a_good_question_gets_no_remark_in_any_language(language: str) -> None:
    assert rules(question(STEMS[language])) == set()


BREACHES = [
    ("H9", "Bu kentlerden hangisi Türkiye’de değildir?", TOWNS),
    ("H9", "Bunlardan hangisi o yıl içinde gerçekleşmedi?", TOWNS),
    ("H9", "Bu şəhərlərdən hansı Türkiyədə deyil?", TOWNS),
    ("H9", "Bunlardan hansı o il baş verməyib?", TOWNS),
    ("H9", "Какой из этих городов не находится в Турции?", TOWNS),
    ("H8", STEMS["tr"], ("Kars", "Batum", "Yukarıdakilerin hepsi")),
    ("H8", STEMS["tr"], ("Kars", "Batum", "A ve B")),
    ("H8", STEMS["az"], ("Qars", "Batum", "Yuxarıdakıların heç biri")),
    ("H8", STEMS["ru"], ("Карс", "Батум", "Все перечисленное")),
    ("H8", STEMS["ru"], ("Карс", "Батум", "А и В")),
    ("H10", STEMS["tr"], ("Her zaman Kars", "Genellikle Batum", "Tiflis kenti")),
    ("H10", STEMS["az"], ("Həmişə Qars", "Adətən Batum", "Tiflis şəhəri")),
    ("H10", STEMS["ru"], ("Всегда Карс", "Обычно Батум", "Город Тифлис")),
    ("H22", "O yılın en önemli antlaşması hangisiydi?", TOWNS),
    ("H22", "O ilin ən mühüm müqaviləsi hansı idi?", TOWNS),
    ("H22", "Какой договор того года был самый важный?", TOWNS),
    ("H5", "Savaş 72 yıl önce hangi yılda başladı?", ("1950", "1951", "1952")),
    ("H5", "Müharibə 72 il əvvəl hansı ildə başlayıb?", ("1950", "1951", "1952")),
    ("H5", "В каком году, 72 года назад, началась война?", ("1950", "1951", "1952")),
    ("H12", STEMS["ru"], ("14 января 1992", "2 марта 1991", "5 мая 1993")),
    ("H26", "В каком городе подписали договор о ТАНАП?", TOWNS),
]


@pytest.mark.parametrize(("rule", "stem", "options"), BREACHES)
def test_a_breach_is_found_in_its_language(rule: str, stem: str, options: tuple[str, ...]) -> None:
    assert rule in rules(question(stem, *options))


@pytest.mark.parametrize(
    "stem",
    [
        "Yılmaz Paşa hangi kentte doğdu ve büyüdü?",
        "Məmmədin şəhəri hansıdır və harada yerləşir?",
        "Əmir Teymur hansı şəhəri tutub, nə vaxt?",
        "Где родился Немирович и когда это было?",
    ],
)
def test_a_name_that_holds_a_negation_is_harmless(stem: str) -> None:
    assert "H9" not in rules(question(stem))


def test_a_negation_in_capitals_is_no_breach_and_is_written_as_the_language_does() -> None:
    asked = question("Bu kentlerden hangisi Türkiye’de değil?")
    (found,) = (f for f in Linter(*ALL).check(written_item(asked)) if f.rule == "H9")
    assert found.fault.remedy.endswith("DEĞİL.")
    assert "H9" not in rules(question("Bu kentlerden hangisi Türkiye’de DEĞİL?"))
