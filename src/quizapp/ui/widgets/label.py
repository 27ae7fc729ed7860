"""The one text label: plain text in a type role and a colour token, wrapping as it should."""

from html import escape
from math import ceil
from textwrap import fill

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from quizapp.ui.theme import ColorName, Role
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Roled
from quizapp.ui.widgets.recent import Recent
from quizapp.ui.widgets.text_block import TextBlock, elided, longest_word

_HEADINGS: tuple[Role, ...] = ("h1", "h2")
_TOOLTIP_LINE = 80


class Label(Roled, QLabel):
    """A QLabel (so it can be a buddy and is read out) that paints itself from the tokens.

    `wrap` breaks lines and asks the layout for the height that its width needs; without it
    the text stays on one line, and `elide` lets that line become shorter than its text.
    """

    def __init__(
        self,
        themes: ThemeStore,
        text: str = "",
        role: Role = "body",
        color: ColorName = "text",
        *,
        wrap: bool = True,
        elide: bool = False,
        tabular: bool = False,
    ) -> None:
        """Make a label; `text` may come from anywhere and is shown letter for letter."""
        super().__init__()
        self._themes = themes
        self._role: Role = role
        self._color: ColorName = color
        self._elide = elide
        self._tabular = tabular
        self._line: TextBlock | None = None
        self._lines: Recent[TextBlock] = Recent()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap and not elide)
        self._set_policy()
        self.setText(text)
        themes.changed.connect(self._remeasure)

    def setText(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            super().setText(text)
            self._remeasure()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Set the text to another side."""
        super().setAlignment(alignment)
        self._remeasure()

    def set_color(self, color: ColorName) -> None:
        """Paint in another colour token."""
        if color != self._color:
            self._color = color
            self.update()

    def set_role(self, role: Role) -> None:
        """Paint in another type role."""
        if role != self._role:
            self._role = role
            self._remeasure()

    def hasHeightForWidth(self) -> bool:
        """Wrapped text is taller when it is narrower."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`."""
        return ceil(self._lines.at(width, self._set_lines).height) if self.wordWrap() else -1

    def sizeHint(self) -> QSize:
        """One line, or a comfortable column if that would be very wide."""
        natural = ceil(self._one_line().size.width())
        if not self.wordWrap():
            return QSize(natural, ceil(self._one_line().height))
        width = min(natural, self._themes.theme.px(560))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The whole line; less for text that can wrap or be elided."""
        theme = self._themes.theme
        if self._elide:
            return QSize(theme.px(48), theme.line_height(self._role))
        if not self.wordWrap():
            return self.sizeHint()
        word = ceil(longest_word(theme, self.text(), self._role))
        return QSize(min(word, theme.px(160)), theme.line_height(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, vertically as the alignment says."""
        theme, area = self._themes.theme, self.contentsRect()
        if self.wordWrap():
            block = self._lines.at(area.width(), self._set_lines)
        elif self._elide:
            text = elided(theme, self.text(), self._role, area.width())
            block = TextBlock(theme, text, self._role, tabular=self._tabular)
        else:
            block = self._one_line()
        painter = QPainter(self)
        color = theme.colors.named(self._color if self.isEnabled() else "text3")
        block.paint(painter, self._top_left(block), color)

    def spoken_role(self) -> QAccessible.Role | None:
        """The two large roles are headings, where screen readers can jump to."""
        return QAccessible.Role.Heading if self._role in _HEADINGS else None

    def spoken_name(self) -> str:
        """The text itself."""
        return self.text()

    def changeEvent(self, event: QEvent) -> None:
        """Begin lines at the other side."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._lines.forget()
            self.update()
        super().changeEvent(event)

    @property
    def _visual_alignment(self) -> Qt.AlignmentFlag:
        return QStyle.visualAlignment(self.layoutDirection(), self.alignment())

    def _top_left(self, block: TextBlock) -> QPointF:
        area, alignment = self.contentsRect(), self._visual_alignment
        left, top = float(area.left()), float(area.top())
        room = area.width() - block.size.width()
        if not self.wordWrap() and alignment & Qt.AlignmentFlag.AlignRight:
            left += room
        elif not self.wordWrap() and alignment & Qt.AlignmentFlag.AlignHCenter:
            left += room / 2
        if alignment & Qt.AlignmentFlag.AlignVCenter:
            top += (area.height() - block.height) / 2
        return QPointF(left, top)

    def _one_line(self) -> TextBlock:
        if self._line is None:
            self._line = TextBlock(
                self._themes.theme, self.text(), self._role, tabular=self._tabular
            )
        return self._line

    def _set_lines(self, width: int) -> TextBlock:
        return TextBlock(
            self._themes.theme,
            self.text(),
            self._role,
            width,
            tabular=self._tabular,
            alignment=self._visual_alignment & Qt.AlignmentFlag.AlignHorizontal_Mask,
        )

    def _set_policy(self) -> None:
        flexible = self.wordWrap() or self._elide
        horizontal = QSizePolicy.Policy.Preferred if flexible else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(horizontal, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(self.wordWrap())
        self.setSizePolicy(policy)

    def _remeasure(self) -> None:
        self._line = None
        self._lines.forget()
        shortened = self._elide and bool(self.text())
        self.setToolTip(plain_tooltip(self.text()) if shortened else "")
        self.updateGeometry()
        self.update()


def plain_tooltip(text: str) -> str:
    """Return `text` for a tooltip, in lines, and never read as markup.

    What is said nowhere else Qt tells screen readers by the tooltip, hence no markup around it
    unless it could be markup itself.
    """
    if "<" in text or "&lt;" in text:  # which Qt takes for markup, too
        return f"<qt>{escape(text)}</qt>"
    return "\n".join(fill(line, _TOOLTIP_LINE) for line in text.splitlines())
