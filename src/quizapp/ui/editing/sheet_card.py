"""The table of events, and above it what can be done with rows and columns."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from quizapp.ui.editing.column_words import column_name
from quizapp.ui.editing.desk import Desk
from quizapp.ui.editing.row_words import count_words, remark_words
from quizapp.ui.editing.sheet_view import SheetView
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label

_ROOMY, _TIGHT = 640, 500
"""So wide, in px at 100 %, is a card with room for everything, and one with room for words."""

_GAP, _SIDES, _AROUND = 4, 16, 36
"""Between the buttons, at both ends of their line, and at both sides of the card in a window."""


class SheetCard(Card):
    """Buttons, the table, and a line for what is wrong with the table as a whole."""

    problem_asked = Signal()
    """The next row of which there is something to say is to be shown."""

    def __init__(self, themes: ThemeStore, desk: Desk) -> None:
        """Make the card for the set on a desk."""
        super().__init__(themes, padding=0, spacing=0)
        self._desk = desk
        self._roomy, self._tight = True, False
        self.view = SheetView(themes, desk)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        commands = self.view.commands
        self._add = Button(
            themes, self.tr("New row"), "ghost", icon="plus", key="Ctrl+Enter", small=True
        )
        self._add.clicked.connect(lambda: self._act(commands.insert_row))
        self._remove = IconButton(
            themes, "trash-2", self.tr("Remove rows"), key="Ctrl+Del", small=True
        )
        self._remove.clicked.connect(lambda: self._act(commands.remove_rows))
        self._sort = Button(themes, self.tr("Sort"), "ghost", icon="arrow-up-down", small=True)
        self._sort.clicked.connect(lambda: self._drop(self._sort, self._sort_menu()))
        self._columns = Button(themes, self.tr("Columns"), "ghost", icon="columns-3", small=True)
        self._columns.clicked.connect(lambda: self._drop(self._columns, self._column_menu()))
        self._problems = Button(themes, "", "ghost", icon="triangle-alert", key="F8", small=True)
        self._problems.clicked.connect(self.problem_asked)
        self._state = Label(themes, "", "small", "text2", wrap=False)
        self._whole = Label(themes, "", "small", "bad_text")
        self.body.addLayout(self._make_bar())
        self.body.addWidget(self._whole)
        self.body.addWidget(self.view, 1)
        self._whole.setContentsMargins(16, 0, 16, 6)
        self.setFocusProxy(self.view)
        desk.opened.connect(self._tell)
        desk.changed.connect(self._tell)
        desk.judged.connect(self._tell)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the keys on the buttons, then words, where there is no room for them."""
        super().resizeEvent(event)
        tight = self.width() < self._themes.theme.px(_TIGHT)
        if tight is not self._tight:
            self._tight = tight
            self._name_menus()
        self._name_add()
        roomy = self.width() >= self._themes.theme.px(_ROOMY)
        if roomy is not self._roomy:
            self._roomy = roomy
            self._add.set_key("Ctrl+Enter" if roomy else "")
            self._problems.set_key("F8" if roomy else "")
            self._tell()

    def show_progress(self, words: str) -> None:
        """Say that the set is being looked at, or nothing."""
        self._state.setText(words)

    def _make_bar(self) -> Row:
        bar = Row(self._themes, _GAP, (_SIDES // 2, 6, _SIDES // 2, 4))
        for part in (self._add, self._remove, self._sort, self._columns):
            bar.addWidget(part)
        bar.addStretch(1)
        bar.addWidget(self._state)
        bar.addWidget(self._problems)
        return bar

    def _name_menus(self) -> None:
        for button, words in ((self._sort, self.tr("Sort")), (self._columns, self.tr("Columns"))):
            button.set_text("" if self._tight else words)
            button.setAccessibleName(words)
            button.setToolTip(words if self._tight else "")

    def _name_add(self) -> None:
        """Say what the first button does, or show its sign alone where even that is too long."""
        words, px = self.tr("New row"), self._themes.theme.px
        self._add.set_text(words)
        parts = (self._add, self._remove, self._sort, self._columns, self._state, self._problems)
        needs = sum(part.sizeHint().width() + px(_GAP) for part in parts if not part.isHidden())
        # A card in a column that scrolls is never narrower than it asks to be.
        fits = needs + px(_SIDES) <= min(self.width(), self.window().width() - px(_AROUND))
        self._add.set_text(words if fits else "")
        self._add.setAccessibleName(words)
        self._add.setToolTip("" if fits else words)

    def _act(self, act: Callable[[], object]) -> None:
        """Do something and give the focus back to the table."""
        act()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, button: QWidget, menu: QMenu) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        for column in self.view.sheet.columns:
            words = self.tr("By “{column}”").format(column=column_name(column))
            self._offer(menu, words, partial(self.view.commands.sort, column))
        return menu

    def _column_menu(self) -> QMenu:
        """Offer to hide columns, to show them again, and to add one."""
        menu, sheet = QMenu(self), self.view.sheet
        for column in sheet.all_columns():
            shown = not sheet.is_hidden(column)
            action = self._offer(menu, column_name(column), partial(self._hide, column, shown))
            action.setCheckable(True)
            action.setChecked(shown)
        menu.addSeparator()
        self._offer(menu, self.tr("Add a column…"), self._add_column)
        return menu

    def _hide(self, column: str, hidden: bool) -> None:
        self.view.sheet.hide(column, hidden=hidden)

    def _add_column(self) -> None:
        dialog = QInputDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Add a column"))
        dialog.setLabelText(self.tr("Name of the column"))
        dialog.textValueSelected.connect(self.view.commands.add_column)
        dialog.open()

    def _open_menu(self, at: QPoint) -> None:
        """Offer what can be done with the selected cells."""
        menu, commands = QMenu(self), self.view.commands
        able = not self._desk.read_only
        entries: tuple[tuple[str, str, Callable[[], object], bool], ...] = (
            (self.tr("Cut"), "Ctrl+X", commands.cut, able),
            (self.tr("Copy"), "Ctrl+C", commands.copy, True),
            (self.tr("Paste"), "Ctrl+V", commands.paste, able),
            (self.tr("Fill down"), "Ctrl+D", commands.fill_down, able),
            (self.tr("New row below"), "Ctrl+Return", commands.insert_row, able),
            (
                self.tr("New row above"),
                "Ctrl+Shift+Return",
                partial(commands.insert_row, above=True),
                able,
            ),
            (self.tr("Repeat rows"), "", commands.repeat_rows, able),
            (self.tr("Move up"), "Alt+Up", partial(commands.move_rows, -1), able),
            (self.tr("Move down"), "Alt+Down", partial(commands.move_rows, 1), able),
            (self.tr("Remove rows"), "Ctrl+Del", commands.remove_rows, able),
        )
        for words, keys, act, enabled in entries:
            self._offer(menu, f"{words}\t{keys}" if keys else words, act).setEnabled(enabled)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _offer(self, menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda: self._act(act))
        return action

    def _tell(self) -> None:
        """Say how many problems there are, and what is wrong with the table as a whole."""
        checked, able = self._desk.checked, not self._desk.read_only
        remarks = checked.remarks if checked is not None else ()
        words = count_words(remarks)
        if not self._roomy:
            words = words.partition(",")[0]
        self._problems.set_text(words)
        errors = checked is not None and checked.errors > 0
        self._problems.set_icon("circle-x" if errors else "triangle-alert")
        self._problems.setVisible(bool(words))
        self._name_add()
        whole = [remark_words(one) for one in remarks if one.row is None]
        self._whole.setText(" ".join(whole[:2]))
        self._whole.setVisible(bool(whole) and bool(self._desk.draft.rows))
        for button in (self._add, self._remove, self._sort):
            button.setEnabled(able)
