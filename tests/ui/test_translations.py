"""The language of the window, and what the parts without a screen say in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from quizapp.settings import Language
from quizapp.ui.progress.amounts import answers, number
from quizapp.ui.translations import Translations
from quizapp.ui.words.told import told, told_first

FOLDER = Path(__file__).parents[2] / "resources" / "translations"


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Translations]:
    """Speaks English, and does so again afterwards."""
    before = QLocale()
    translations = Translations(FOLDER)
    translations.choose(Language.ENGLISH)
    yield translations
    translations.choose(Language.ENGLISH)
    QLocale.setDefault(before)


def test_a_language_is_chosen_and_left_again(speaking: Translations) -> None:
    assert speaking.choose(Language.TURKISH)
    assert not speaking.choose(Language.TURKISH)
    assert QCoreApplication.translate("Shell", "Settings") == "Ayarlar"
    assert speaking.choose(Language.ENGLISH)
    assert QCoreApplication.translate("Shell", "Settings") == "Settings"


@pytest.mark.parametrize(
    ("spoken", "language"),
    [
        (("de-DE", "tr-TR", "en"), Language.TURKISH),
        (("az_Latn_AZ",), Language.AZERBAIJANI),
        (("fr", "de"), Language.ENGLISH),
        ((), Language.ENGLISH),
    ],
)
def test_the_first_language_of_the_computer_that_is_known_counts(
    speaking: Translations, spoken: tuple[str, ...], language: Language
) -> None:
    translations = Translations(FOLDER, spoken)
    translations.choose(Language.SYSTEM)
    assert translations.language is language
    translations.choose(speaking.language)


def test_counted_words_have_the_form_of_their_number(speaking: Translations) -> None:
    speaking.choose(Language.RUSSIAN)
    said = [answers(count) for count in (1, 2, 5, 21, 104)]
    assert said == ["1 ответ", "2 ответа", "5 ответов", "21 ответ", "104 ответа"]
    assert number(12_000) == "12\N{NO-BREAK SPACE}000"


@pytest.mark.parametrize("language", [Language.TURKISH, Language.AZERBAIJANI, Language.RUSSIAN])
def test_the_buttons_of_qt_speak_the_language(speaking: Translations, language: Language) -> None:
    speaking.choose(language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") not in {"", "Cancel"}


def test_a_problem_is_said_by_the_text_that_it_was_made_from(speaking: Translations) -> None:
    speaking.choose(Language.TURKISH)
    assert told("the column “date” is missing") == "“date” sütunu eksik"
    assert told("the file is damaged: the file is empty") == "dosya bozuk: dosya boş"
    assert told("what nobody has said before") == "what nobody has said before"
    assert told_first("ignore") == "İgnore"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("this is a document of an office program", "это документ офисной программы"),
        ("this is JSON of more than 96 MB", "это JSON больше 96 МБ"),
        (
            "Another program is using the results file “/media/quizapp.db”. Close the other "
            "windows of quizapp, then try again.",
            "Файл результатов «/media/quizapp.db» занят другой программой. Закройте другие окна "
            "quizapp и попробуйте ещё раз.",
        ),
        ("save it as JSON or as a CSV table", "сохраните его как JSON или как таблицу CSV"),
    ],
)
def test_what_stands_in_a_sentence_of_a_problem_is_translated_with_it(
    speaking: Translations, said: str, meant: str
) -> None:
    speaking.choose(Language.RUSSIAN)
    assert told(said) == meant


def test_english_is_said_as_it_is(speaking: Translations) -> None:
    assert told_first("the column “date” is missing") == "The column “date” is missing"
    assert QLocale().language() is QLocale.Language.English
