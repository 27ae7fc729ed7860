"""The files of translators fit what they translate."""

import string
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.source_code import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
from translation_files import Translated, faults_of, messages_in
from words_of_the_screen import Message, UnfoundTextError, messages, messages_of

FOLDER = ROOT / "resources" / "translations"
WORDING = ROOT / "resources" / "wording"
LANGUAGES = ("az", "ru", "tr")
OF_ENGLISH_ONLY = {"dates-month-first"}
OF_ONE_LANGUAGE = {"singular", "few"}


def found_in(text: str) -> list[Message]:
    return list(messages_of(text, "example.py"))


def test_every_text_of_the_screen_is_where_a_translator_can_read_it() -> None:
    assert len(messages(ROOT / "src" / "quizapp")) > 2000


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_slots_of_its_text(language: str) -> None:
    file = FOLDER / f"quizapp_{language}.ts"
    assert [fault for fault in faults_of(file) if "other slots" in fault] == []


def test_texts_are_found_in_their_context() -> None:
    text = (
        "class Page:\n"
        "    def show(self, shell: Shell, other: Card):\n"
        "        tr = self.tr\n"
        "        self.tr('own'), tr('alias'), shell.tr('of the shell'), other.tr('of another')\n"
        "        self.tr('{n} events', '', 3)\n"
        "def words():\n"
        "    tr = QCoreApplication.translate\n"
        "    return tr('Words', 'one'), _tr('two')\n"
        "def _tr(text):\n"
        "    return QCoreApplication.translate('Own', text)\n"
    )
    assert sorted((one.context, one.text, one.counted) for one in found_in(text)) == [
        ("Card", "of another", False),
        ("Own", "two", False),
        ("Page", "alias", False),
        ("Page", "own", False),
        ("Page", "{n} events", True),
        ("Shell", "of the shell", False),
        ("Words", "one", False),
    ]


def test_a_text_that_does_not_stand_in_the_call_is_refused() -> None:
    with pytest.raises(UnfoundTextError, match=r"example\.py:3"):
        found_in("class Page:\n    def show(self, words):\n        self.tr(words)\n")


@pytest.mark.parametrize(
    ("forms", "counted", "breaks"),
    [
        (("{n} / {all}",), False, False),
        (("{n}",), False, True),
        (("{n} / {al}",), False, True),
        (("alle {all}", "{n} / {all}"), True, False),
        (("{n} / {al}", "{n} / {all}"), True, True),
    ],
)
def test_a_translation_with_other_slots_is_found(
    forms: tuple[str, ...], counted: bool, breaks: bool
) -> None:
    one = Translated("Page", "{n} of {all}", forms, is_finished=True, is_counted=counted)
    assert one.breaks_slots is breaks


def test_what_is_not_translated_is_named(tmp_path: Path) -> None:
    file = tmp_path / "some.ts"
    file.write_text(
        "<TS><context><name>Page</name><message><source>Home</source>"
        '<translation type="unfinished"></translation></message></context></TS>',
        encoding="utf-8",
    )
    assert [one.is_whole for one in messages_in(file)] == [False]
    assert list(faults_of(file)) == ["some.ts: Page: 'Home' is not translated"]


def tables(language: str) -> Mapping[str, Mapping[str, str]]:
    content = tomllib.loads((WORDING / f"{language}.toml").read_text(encoding="utf-8"))
    return {name: table for name, table in content.items() if isinstance(table, dict)}


def names_and_slots(language: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield each sentence of a wording with its slots, but those that each language has anew."""
    for table, sentences in tables(language).items():
        if table in OF_ENGLISH_ONLY | OF_ONE_LANGUAGE | {"numbers", "calendar", "calendar-iso"}:
            continue
        for name, text in sentences.items():
            slots = {slot for _, slot, _, _ in string.Formatter().parse(text) if slot}
            yield table, name, tuple(sorted(slots - {"last"}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wording_has_every_sentence_of_the_english_one(language: str) -> None:
    own, english = set(names_and_slots(language)), set(names_and_slots("en"))
    assert english - own == set()
    more = {name for _, name, _ in own - english}
    assert {name for name in more if not name.endswith(("_few", "_one"))} <= {"thousands"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_calendar_has_all_months_and_seasons(language: str) -> None:
    calendar = tables(language)["calendar"]
    sizes = {name: len(set(names)) for name, names in calendar.items()}
    assert {name: size for name, size in sizes.items() if size != 12} == {"seasons": 4}
