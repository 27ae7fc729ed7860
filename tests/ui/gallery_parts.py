"""The parts of pages in all their states, one function per group."""

from PySide6.QtWidgets import QWidget

from quizapp.ui.charts.share_row import ShareRow
from quizapp.ui.home.density_dots import DensityDots
from quizapp.ui.library.quote_block import QuoteBlock
from quizapp.ui.quiz.banner import Banner, BannerWords
from quizapp.ui.results.answer_row import AnswerRow
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import BarCell, StateCell, TableColumn
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.bar import Bar
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.chip import Chip
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.message_card import MessageCard
from quizapp.ui.widgets.option_card import OptionCard
from quizapp.ui.widgets.option_look import Verdict
from quizapp.ui.widgets.progress_card import ProgressCard
from quizapp.ui.widgets.progress_segments import ProgressSegments, Step
from quizapp.ui.widgets.ring import Ring
from quizapp.ui.widgets.rule import Rule
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.widgets.setting_row import SettingRow
from quizapp.ui.widgets.text_field import TextField

STEPS: tuple[Step, ...] = (
    "right", "right", "wrong", "right", "skipped", "wrong", "now", *(["ahead"] * 5),
)  # fmt: skip


def _of(themes: ThemeStore, *widgets: QWidget, row: bool = False, gap: int = 12) -> QWidget:
    holder, box = QWidget(), Row(themes, gap) if row else Column(themes, gap)
    for widget in widgets:
        box.addWidget(widget)
    holder.setLayout(box)
    return holder


def _beside(themes: ThemeStore, *widgets: QWidget, gap: int = 12) -> QWidget:
    holder, fold = QWidget(), Fold(themes, gap, least=180)
    for widget in widgets:
        fold.add(widget)
    holder.setLayout(fold)
    return holder


def options_part(themes: ThemeStore) -> QWidget:
    why = "Türkiye recognised Azerbaijan that day; relations followed 66 days later."
    rest, hover = OptionCard(themes, "A", "Rest"), OptionCard(themes, "B", "Pointer over it")
    chosen, focus = OptionCard(themes, "C", "Chosen"), OptionCard(themes, "D", "Keyboard focus")
    chosen.setChecked(True)
    focus.ring_visible = True
    cards = [rest, hover, chosen, focus]
    for letter, text, verdict, reason in (
        ("E", "Chosen and right", Verdict.CHOSEN_RIGHT, ""),
        ("F", "Chosen and wrong", Verdict.CHOSEN_WRONG, why),
        ("G", "Right, not chosen", Verdict.RIGHT_NOT_CHOSEN, ""),
        ("H", "Others, after the check " * 6, Verdict.OTHER, why),
    ):
        card = OptionCard(themes, letter, text.strip())
        card.show_verdict(verdict, reason)
        cards.append(card)
    rows = [_beside(themes, *cards[at : at + 2]) for at in range(0, 8, 2)]
    stem = "When were diplomatic relations between Azerbaijan and Türkiye restored?"
    progress = _of(
        themes,
        IconButton(themes, "x", "Stop", key="Esc"),
        Label(themes, "Azerbaijan–Türkiye relations", "smallS", "text2", elide=True),
        ProgressSegments(themes, STEPS),
        Label(themes, "7 of 12", "smallS", "text2", wrap=False, tabular=True),
        IconButton(themes, "flag", "Mark this question", key="M"),
        row=True,
    )
    many = ProgressSegments(themes, [*["right"] * 7, "now", *["ahead"] * 37])
    eyebrow = Label(themes, "Choose one answer", "smallS", "accent_text")
    return _of(themes, progress, many, eyebrow, Label(themes, stem, "stem"), *rows)


def buttons_part(themes: ThemeStore) -> QWidget:
    holder, flow = QWidget(), Flow(themes, 12)
    save = Button(themes, "Save", "primary", key="Ctrl S")
    export = Button(themes, "Export…", icon="download")
    focused = Button(themes, "Next question", "primary", key="Enter")
    focused.ring_visible = True
    for button in (save, export):
        button.setEnabled(False)
    up = IconButton(themes, "chevron-up", "Move up", bordered=True, small=True)
    off = IconButton(themes, "chevron-down", "Move down", bordered=True, small=True)
    off.setEnabled(False)
    for widget in (
        Button(themes, "Check", "primary", key="Enter"),
        Button(themes, "Review now", icon="rotate-ccw", key="R"),
        Button(themes, "Salt & pepper <b>", "ghost"),
        save, export, focused, up, off,
    ):  # fmt: skip
        flow.addWidget(widget)
    holder.setLayout(flow)
    return holder


def chips_part(themes: ThemeStore) -> QWidget:
    holder, flow = QWidget(), Flow(themes)
    for chip in (
        Chip(themes, "Right", "ok", "check"),
        Chip(themes, "Wrong", "bad", "x"),
        Chip(themes, "Sources differ", "warn", "git-compare"),
        Chip(themes, "+1 since last time", "accent", "trending-up"),
        Chip(themes, "Back in this quiz"),
    ):
        flow.addWidget(chip)
    holder.setLayout(flow)
    return holder


def fields_part(themes: ThemeStore) -> QWidget:
    good, bad = TextField(themes, "Right answer"), TextField(themes, "Wrong answer")
    good.set_text("14 January 1992")
    bad.set_text("14 Jan 1992")
    bad.show_error("Same date as the right answer. Change one of them.")
    search = TextField(
        themes, "Search", placeholder="Search sets", icon="search", label_visible=False
    )
    topic = ChoiceBox(themes, "Topic")
    topic.addItems(["Agreements", "Recognition and relations"])
    return _beside(themes, good, bad, search, topic)


def banner_part(themes: ThemeStore) -> QWidget:
    wrong, right = Banner(themes), Banner(themes)
    body = (
        "Türkiye recognised Azerbaijan on 9 November 1991, 66 days before. "
        "Relations of 1918 had ended on 28 April 1920, so about 72 years lie between."
    )
    source = "Source: “Diplomatic relations…”, paragraph 1, sentence 2"
    sentence = "Not this one. The answer is B: 14 January 1992."
    wrong.present(
        "bad",
        BannerWords(sentence, body, source=source, action="Show quote", action_key="S"),
    )
    wrong.add(QuoteBlock(themes, "Relations were restored on 14 January 1992.", source))
    right.present("ok", BannerWords("Right. 14 January 1992.", body, source=source))
    return _of(themes, wrong, right)


def home_part(themes: ThemeStore) -> QWidget:
    card = Card(themes, padding=16, spacing=24, row=True)
    words = Column(themes, 2)
    words.addWidget(Label(themes, "Azerbaijan–Türkiye relations", "bodyS"))
    words.addWidget(Label(themes, "48 questions · 11 events · 1918–2022", "small", "text2"))
    fold = Fold(themes, 24)
    fold.add(words)
    fold.add(DensityDots(themes, (0, 0.02, 0.7, 0.72, 0.8, 1), "11 events"), 0)
    known = Column(themes, 6)
    known.addWidget(Label(themes, "62 % known", "small", "text2", wrap=False, tabular=True))
    known.addWidget(Bar(themes, 0.62, "62 % known", width=132))
    fold.add(known, 0)
    fold.add(Button(themes, "Start", icon="play"), 0)
    card.body.addLayout(fold, 1)
    return card


def results_part(themes: ThemeStore) -> QWidget:
    score = Card(themes, spacing=32, row=True)
    score.body.addWidget(Ring(themes, 9, 12))
    words = Column(themes, 8)
    words.addStretch(1)
    words.addWidget(Label(themes, "A solid round", "h1"))
    words.addWidget(Label(themes, "Three questions will come back tomorrow.", "body", "text2"))
    words.addStretch(1)
    score.body.addLayout(words, 1)
    topics = Card(themes, spacing=12)
    topics.body.addWidget(Label(themes, "By topic", "h2"))
    topics.body.addWidget(ShareRow(themes, "Recognition and relations", "4 of 4", 1))
    topics.body.addWidget(ShareRow(themes, "Embassies and consulates", "2 of 4", 0.5))
    topics.body.addStretch(1)
    answers = Card(themes, spacing=0)
    answers.body.addWidget(Label(themes, "Your answers", "h2"))
    rows = (
        AnswerRow(themes, "Recognition of independence", "9 November 1991", "Right"),
        AnswerRow(themes, "Diplomatic relations restored", "14 January 1992", "Wrong", "bad"),
        AnswerRow(themes, "Embassy opens in Ankara", "August 1992", "Skipped", "plain"),
    )
    rows[1].ring_visible = True
    for row in rows:
        answers.body.addWidget(row)
    return _of(themes, score, _beside(themes, topics, answers, gap=16))


def history_part(themes: ThemeStore) -> QWidget:
    columns = (
        TableColumn("Finished"),
        TableColumn("Question set", stretch=True),
        TableColumn("Score"),
        TableColumn("Time", right=True),
        TableColumn("State"),
    )
    table = DataTable(themes, "Finished quizzes", columns)
    table.show_rows(
        (
            ("22 Nov 2025, 18:42", "Azerbaijan–Türkiye relations", BarCell(0.75, "9 of 12"),
             "4:10", StateCell("Ready", "ok")),
            ("19 Nov 2025, 17:05", "Treaties of the 20th century " * 3, BarCell(0.55, "11 of 20"),
             "7:31", StateCell("2 warnings", "warn")),
            ("8 Nov 2025, 19:20", "Azerbaijan–Türkiye relations", BarCell(0, "0 of 12"),
             "14:48", StateCell("1 error", "bad")),
        )
    )  # fmt: skip
    table.selectRow(0)
    card = Card(themes, padding=8)
    card.body.addWidget(table)
    return card


def settings_part(themes: ThemeStore) -> QWidget:
    colors = (("system", "System"), ("light", "Light"), ("dark", "Dark"))
    sizes = tuple((size, size) for size in ("85", "100", "125", "150", "200"))
    card = Card(themes, padding=24, spacing=0)
    card.body.addWidget(
        SettingRow(
            themes, "Colours", "Follow the computer, or choose one.",
            Segmented(themes, "Colours", colors, "light"),
        )
    )  # fmt: skip
    card.body.addWidget(Rule(themes))
    card.body.addWidget(
        SettingRow(
            themes, "Text size", "100 %. Everything grows with it.",
            Segmented(themes, "Text size", sizes, "100"),
        )
    )  # fmt: skip
    return card


def states_part(themes: ThemeStore) -> QWidget:
    message = MessageCard(
        themes,
        "“Pipelines and railways” could not be opened",
        "Row 14 has no date. The other sets are not affected. Your scores are safe.",
        buttons=(Button(themes, "Show row 14"), Button(themes, "Skip this row", "ghost")),
    )
    progress = ProgressCard(themes, "Making questions from “Treaties of the 20th century”")
    progress.show_progress(0.62, "74 of 120 questions · about 2 seconds left")
    empty = EmptyState(
        themes,
        "milestone",
        "No question sets yet",
        "Open the sample set to try a quiz, or import a file of dated events.",
        (
            Button(themes, "Open the sample set", "primary", icon="play"),
            Button(themes, "Import a set…", icon="file-input"),
        ),
    )
    return _of(themes, message, progress, empty)
