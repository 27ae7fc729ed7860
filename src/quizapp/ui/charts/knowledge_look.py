"""How well something is known, told by shape and filling, and only then by colour."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.services.known_facts import Knowledge
from quizapp.ui.theme import Theme
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Drawing
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.text_block import TextBlock


def knowledge_words(knowledge: Knowledge) -> str:
    """Name a state of knowledge."""
    tr = QCoreApplication.translate
    words = {
        Knowledge.KNOWN: tr("Knowledge", "Known"),
        Knowledge.WEAK: tr("Knowledge", "Weak"),
        Knowledge.FADED: tr("Knowledge", "Faded"),
        Knowledge.NEW: tr("Knowledge", "Never asked"),
    }
    return words[knowledge]


def knowledge_icon(knowledge: Knowledge) -> str:
    """Return the icon of a state of knowledge in tables."""
    icons = {
        Knowledge.KNOWN: "circle-check",
        Knowledge.WEAK: "trending-up",
        Knowledge.FADED: "circle-question-mark",
        Knowledge.NEW: "minus",
    }
    return icons[knowledge]


def paint_knowledge(painter: QPainter, theme: Theme, area: QRectF, knowledge: Knowledge) -> None:
    """Paint a full square, a half full one, one that is crossed out, or a dot."""
    colors, corner = theme.colors, theme.px(2)
    width = theme.px(1.5)
    match knowledge:
        case Knowledge.KNOWN:
            paint_box(painter, area, corner, colors.accent)
        case Knowledge.WEAK:
            lower = area.adjusted(0, area.height() / 2, 0, 0)
            painter.fillRect(lower.adjusted(width, 0, -width, -width), colors.accent)
            paint_box(painter, area, corner, None, colors.accent, width)
        case Knowledge.FADED:
            paint_box(painter, area, corner, None, colors.text2, width)
            painter.setPen(QPen(colors.text2, width))
            painter.drawLine(QLineF(area.bottomLeft(), area.topRight()))
        case Knowledge.NEW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.control)
            radius = min(area.width(), area.height()) / 5
            painter.drawEllipse(area.center(), radius, radius)


def paint_share(painter: QPainter, theme: Theme, area: QRectF, knowledge: Knowledge) -> None:
    """Paint a part of a column: full, hatched, empty, or a thin line."""
    colors, width = theme.colors, theme.px(1)
    match knowledge:
        case Knowledge.KNOWN:
            painter.fillRect(area, colors.accent)
        case Knowledge.WEAK:
            painter.fillRect(area, colors.accent_soft)
            painter.save()
            painter.setClipRect(area)
            painter.setPen(QPen(colors.accent, width))
            start, step = area.left() - area.height(), theme.px(4)
            while start < area.right():
                end = QPointF(start + area.height(), area.top())
                painter.drawLine(QLineF(QPointF(start, area.bottom()), end))
                start += step
            painter.restore()
        case Knowledge.FADED:
            paint_box(painter, area, 0, None, colors.text2, width)
        case Knowledge.NEW:
            middle = area.center().x() - width
            painter.fillRect(QRectF(middle, area.top(), 2 * width, area.height()), colors.control)


class KnowledgeLegend(QWidget):
    """What the shapes mean, and how many there are of each."""

    def __init__(self, themes: ThemeStore) -> None:
        """Show all four, none of which there is."""
        super().__init__()
        flow = Flow(themes, 16)
        self._keys = {knowledge: _Key(themes, knowledge) for knowledge in Knowledge}
        for key in self._keys.values():
            flow.addWidget(key)
        self.setLayout(flow)

    def show_counts(self, counts: Mapping[Knowledge, int]) -> None:
        """Show how many there are of each."""
        for knowledge, key in self._keys.items():
            key.show_count(counts.get(knowledge, 0))


class _Key(Drawing):
    """A shape, its name and a number."""

    def __init__(self, themes: ThemeStore, knowledge: Knowledge) -> None:
        super().__init__()
        self._themes = themes
        self._knowledge = knowledge
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_count(0)
        themes.changed.connect(self.updateGeometry)

    def show_count(self, count: int) -> None:
        self._text = f"{knowledge_words(self._knowledge)}: {count}"
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._themes.theme
        block = TextBlock(theme, self._text, "small", tabular=True)
        return QSize(round(block.size.width()) + theme.px(20), theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(12)
        paint_knowledge(
            painter, theme, QRectF(0, (self.height() - side) / 2, side, side), self._knowledge
        )
        block = TextBlock(theme, self._text, "small", tabular=True)
        top = (self.height() - block.height) / 2
        block.paint(painter, QPointF(theme.px(20), top), theme.colors.text)
