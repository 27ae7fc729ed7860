"""Settings: who takes the quizzes, how the window looks and behaves, where the data is."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.session.learner import LONGEST_NAME, tidy_name
from quizapp.settings import (
    RETENTIONS,
    TEXT_SCALES,
    DateStyle,
    Language,
    Motion,
    NextQuestion,
    Settings,
    Theme,
)
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.rule import Rule
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.widgets.setting_row import SettingRow
from quizapp.ui.widgets.text_field import TextField
from quizapp.ui.words.moments import spoken
from quizapp.ui.words.quiz_choices import Choices, level_words, precision_words

Change = Callable[[Settings, str], Settings]


class SettingsPage(ScrollPage):
    """One row for each setting; every choice counts at once."""

    changed = Signal(Settings)
    """Other settings are wanted."""

    file_asked = Signal()
    """The folder of the results file is to be shown."""

    def __init__(self, themes: ThemeStore, results: Path) -> None:
        """Make the page; `results` is the file that holds everything a person did."""
        super().__init__(themes, max_width=760)
        self._settings = Settings()
        self._name = TextField(themes, self.tr("Name"), label_visible=False)
        self._name.edit.setMaxLength(LONGEST_NAME)
        self._name.edit.editingFinished.connect(self._change_name)
        self._language = ChoiceBox(themes, self.tr("Language"))
        for language, text in _languages(self.tr("System language")):
            self._language.addItem(text, language)
        self._language.activated.connect(self._change_language)
        self._dates = ChoiceBox(themes, self.tr("Date style"))
        for style, text in self._date_styles():
            self._dates.addItem(text, style)
        self._dates.activated.connect(self._change_dates)
        self._retention = ChoiceBox(themes, self.tr("What to remember"))
        for share in RETENTIONS:
            words = self.tr("{n}\N{NARROW NO-BREAK SPACE}%")
            self._retention.addItem(words.format(n=round(100 * share)), share)
        self._retention.activated.connect(self._change_retention)
        self._segments: dict[str, Segmented] = {}
        heading = Label(themes, self.tr("Settings"), "h1")
        self._rows = Card(themes, padding=12, spacing=0)
        self._add_rows()
        self.body.addWidget(heading)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._make_data(results))
        self.body.addStretch(1)
        self.setFocusProxy(heading)

    def add_part(self, part: QWidget) -> None:
        """Put one more card below the others."""
        self.body.insertWidget(self.body.count() - 1, part)

    def show_settings(self, settings: Settings) -> None:
        """Show what counts now."""
        self._settings = settings
        if not self._name.edit.hasFocus():
            self._name.set_text(settings.learner)
        for field, segmented in self._segments.items():
            segmented.set_value(str(getattr(settings, field)))
        self._language.choose(settings.language)
        self._dates.choose(spoken(settings.date_style))
        self._retention.choose(settings.retention)

    def _add_rows(self) -> None:
        self._add_row(
            self.tr("Name"),
            self.tr("Results are kept by name. Another name has its own."),
            self._name,
        )
        self._add_row(
            self.tr("Language"),
            self.tr("Of the window, and of questions where their set has it."),
            self._language,
        )
        for field, words, change in (
            ("theme", self._color_words(), _with_theme),
            ("text_scale", self._size_words(), _with_text_scale),
            ("motion", self._motion_words(), _with_motion),
            ("next_question", self._next_words(), _with_next_question),
            ("quiz_level", level_words(), _with_level),
            ("quiz_precision", precision_words(), _with_precision),
        ):
            self._add_choice(field, words, change)
        self._add_row(
            self.tr("What to remember"),
            self.tr(
                "How likely you are still to know a fact when it comes back. A higher number means"
                " knowing more and reviewing more: at 95 facts come back more than twice as often"
                " as at 90. It counts from the next answer on."
            ),
            self._retention,
        )
        self._add_row(
            self.tr("Date style"),
            self.tr("How dates are written in questions and lists."),
            self._dates,
        )

    def _color_words(self) -> tuple[str, str, Choices]:
        return (
            self.tr("Colours"),
            self.tr("Follow the computer, or choose one."),
            (
                (Theme.SYSTEM, self.tr("System")),
                (Theme.LIGHT, self.tr("Light")),
                (Theme.DARK, self.tr("Dark")),
                (Theme.CONTRAST, self.tr("High contrast")),
            ),
        )

    def _size_words(self) -> tuple[str, str, Choices]:
        return (
            self.tr("Text size"),
            self.tr("In percent. Everything grows with it; Ctrl + and Ctrl − change it, too."),
            tuple((str(scale), f"{scale * 100:.0f}") for scale in TEXT_SCALES),
        )

    def _motion_words(self) -> tuple[str, str, Choices]:
        return (
            self.tr("Movement"),
            self.tr("Off shows every change at once."),
            (
                (Motion.SYSTEM, self.tr("System")),
                (Motion.ON, self.tr("On")),
                (Motion.OFF, self.tr("Off")),
            ),
        )

    def _next_words(self) -> tuple[str, str, Choices]:
        return (
            self.tr("Next question"),
            self.tr("Wait for you, or go on after a right answer."),
            (
                (NextQuestion.WAIT, self.tr("Wait")),
                (NextQuestion.AUTO, self.tr("After 2 s")),
            ),
        )

    def _date_styles(self) -> Choices:
        styles = (
            (DateStyle.DAY_FIRST, self.tr("14 January 1992")),
            (DateStyle.MONTH_FIRST, self.tr("January 14, 1992")),
            (DateStyle.ISO, self.tr("1992-01-14")),
        )
        return tuple((style, text) for style, text in styles if spoken(style) is style)

    def _add_choice(self, field: str, words: tuple[str, str, Choices], change: Change) -> None:
        """Add a row whose segments are the values of one field of the settings."""
        title, explanation, choices = words
        segmented = Segmented(self._themes, title, choices)
        segmented.chosen.connect(lambda value: self.changed.emit(change(self._settings, value)))
        self._segments[field] = segmented
        self._add_row(title, explanation, segmented)

    def _add_row(self, title: str, explanation: str, control: QWidget) -> None:
        if self._rows.body.count():
            self._rows.body.addWidget(Rule(self._themes))
        row = SettingRow(self._themes, title, explanation, control)
        row.setContentsMargins(12, 0, 12, 0)
        self._rows.body.addWidget(row)

    def _make_data(self, results: Path) -> QWidget:
        themes = self._themes
        card = Card(themes, spacing=6)
        show = Button(themes, self.tr("Show the file"), icon="folder-open")
        show.clicked.connect(self.file_asked)
        words = self.tr(
            "Your answers stay on this computer, in one file. For a backup, copy its folder while"
            " the program is closed."
        )
        path = Label(themes, str(results), "small", "text2")
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.body.addWidget(Label(themes, self.tr("Your data"), "h2"))
        card.body.addWidget(Label(themes, words, "body", "text2"))
        card.body.addWidget(path)
        card.body.addSpacing(themes.theme.px(6))
        card.body.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _change_name(self) -> None:
        name = tidy_name(self._name.text())
        if name != self._settings.learner:
            self.changed.emit(replace(self._settings, learner=name, learner_id=""))

    def _change_retention(self) -> None:
        share = float(self._retention.currentData())
        self.changed.emit(replace(self._settings, retention=share))

    def _change_language(self) -> None:
        language = Language(self._language.currentData())
        self.changed.emit(replace(self._settings, language=language))

    def _change_dates(self) -> None:
        style = DateStyle(self._dates.currentData())
        self.changed.emit(replace(self._settings, date_style=style))


def _languages(system: str) -> tuple[tuple[Language, str], ...]:
    """Return every language by its own name, so that whoever speaks it finds it."""
    return (
        (Language.SYSTEM, system),
        (Language.ENGLISH, "English"),
        (Language.TURKISH, "Türkçe"),
        (Language.AZERBAIJANI, "Azərbaycan dili"),
        (Language.RUSSIAN, "Русский"),
    )


def _with_theme(settings: Settings, value: str) -> Settings:
    return replace(settings, theme=Theme(value))


def _with_text_scale(settings: Settings, value: str) -> Settings:
    return replace(settings, text_scale=float(value))


def _with_motion(settings: Settings, value: str) -> Settings:
    return replace(settings, motion=Motion(value))


def _with_level(settings: Settings, value: str) -> Settings:
    return replace(settings, quiz_level=value)


def _with_precision(settings: Settings, value: str) -> Settings:
    return replace(settings, quiz_precision=value)


def _with_next_question(settings: Settings, value: str) -> Settings:
    return replace(settings, next_question=NextQuestion(value))
