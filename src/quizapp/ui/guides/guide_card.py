"""A guide on the page of help, folded until somebody wants to read it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.guides.guide import Guide, Picture, Section
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Drawing
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.fold_card import FoldCard
from quizapp.ui.widgets.label import Label, plain_tooltip
from quizapp.ui.widgets.painting import paint_box


class GuideCard(FoldCard):
    """The title of a guide, and all of it below once it is opened; pictures are read then."""

    def __init__(self, themes: ThemeStore, guide: Guide) -> None:
        """Make a closed card."""
        self._guide, self._is_ready = guide, False
        self._inside = QWidget()
        self._lines = Column(themes, 10, (16, 4, 16, 16))
        self._inside.setLayout(self._lines)
        super().__init__(themes, guide.title, self._inside)
        self.set_open(opened=False)
        self._is_ready = True

    def set_open(self, *, opened: bool) -> None:
        """Show the guide or hide it."""
        if opened and self._is_ready and not self._lines.count():
            for section in self._guide.sections:
                self._add(section)
        super().set_open(opened=opened)

    def _add(self, section: Section) -> None:
        self._lines.addWidget(Label(self._themes, section.title, "h2"))
        for part in section.parts:
            self._lines.addWidget(
                _PictureView(self._themes, part)
                if isinstance(part, Picture)
                else Label(self._themes, part)
            )


class _PictureView(Drawing):
    """A picture as wide as the card, at most as large as it is."""

    def __init__(self, themes: ThemeStore, picture: Picture) -> None:
        super().__init__()
        self._themes = themes
        self._pixmap = QPixmap(str(picture.file))
        self.setAccessibleName(picture.alt)
        self.setToolTip(plain_tooltip(picture.alt))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """A narrow picture is lower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the picture at `width`."""
        size = self._pixmap.size()
        return round(min(width, size.width()) * size.height() / max(1, size.width()))

    def sizeHint(self) -> QSize:
        """The picture as it is."""
        return self._pixmap.size()

    def minimumSizeHint(self) -> QSize:
        """It may become small."""
        return QSize(120, 75)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture in a thin frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width = min(self.width(), self._pixmap.width())
        area = QRectF(0, 0, width, self.heightForWidth(width))
        painter.drawPixmap(area, self._pixmap, QRectF(self._pixmap.rect()))
        paint_box(painter, area, 0, None, self._themes.theme.colors.line, self._themes.theme.px(1))
