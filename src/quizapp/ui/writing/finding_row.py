"""One remark about a question that is being written."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.linting.finding import Finding, Force
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring
from quizapp.ui.widgets.tone import tone_icon
from quizapp.ui.words.told import told


class FindingRow(PaintedButton):
    """Reason, remedy, and in small the place and the rule; pressed, it leads to the place."""

    def __init__(self, themes: ThemeStore, finding: Finding) -> None:
        """Show a finding: what must be done with a cross, advice with a triangle."""
        place = place_words(finding.fault.place)
        reason, remedy = told(finding.fault.reason), told(finding.fault.remedy)
        super().__init__(themes, f"{place}: {reason} {remedy}")
        icon, ink = tone_icon("bad" if finding.force is Force.HARD else "warn")
        words = Column(themes, 2)
        words.addWidget(Label(themes, reason, "bodyS"))
        words.addWidget(Label(themes, remedy))
        rule = self.tr("{place} · rule {number}, {name}").format(
            place=place, number=finding.rule, name=finding.name.replace("-", " ")
        )
        words.addWidget(Label(themes, rule, "small", "text2"))
        row = Row(themes, 10, (10, 8, 10, 8))
        row.addWidget(IconView(themes, icon, ink, 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setLayout(row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground under the pointer, and the focus ring."""
        theme, area = self._themes.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hovered:
            paint_box(painter, area, theme.px(8), theme.colors.hover)
        if self.ring_visible:
            paint_focus_ring(painter, theme, area, theme.px(8))


def place_words(place: str) -> str:
    """Name the place of a remark as the form names it."""
    tr = QCoreApplication.translate
    names = {
        "stem": tr("FindingRow", "Question"),
        "options": tr("FindingRow", "Options"),
        "explanation": tr("FindingRow", "Explanation"),
    }
    letter = place.removeprefix("option ")
    return names.get(place, tr("FindingRow", "Option {n}").format(n=letter))
