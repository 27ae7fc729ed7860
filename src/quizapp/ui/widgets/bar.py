"""A thin bar for a share: how much of something is known, right or done."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme import Theme
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Drawing
from quizapp.ui.widgets.mirror import is_mirrored
from quizapp.ui.widgets.painting import paint_box


def paint_bar(
    painter: QPainter,
    theme: Theme,
    area: QRectF,
    fraction: float,
    *,
    from_right: bool = False,
    selected: bool = False,
) -> None:
    """Paint a track over `area` and fill `fraction` (0..1) of it.

    On the ground of what is `selected` a track has an edge, for it would be lost there.
    """
    radius, colors = area.height() / 2, theme.colors
    if selected:
        paint_box(painter, area, radius, colors.surface, colors.control, theme.px(1))
    else:
        paint_box(painter, area, radius, colors.sunken)
    if fraction > 0:
        width = max(area.height(), area.width() * min(1.0, fraction))
        left = area.right() - width if from_right else area.left()
        filled = QRectF(left, area.top(), width, area.height())
        paint_box(painter, filled, radius, theme.colors.accent)


class Bar(Drawing):
    """A bar 8 px high. Words beside it say the number; it is read out as `name`."""

    def __init__(
        self, themes: ThemeStore, fraction: float = 0.0, name: str = "", *, width: int = 0
    ) -> None:
        """Make a bar filled to `fraction`; `width` px at 100 % fixes its width, 0 lets it grow."""
        super().__init__()
        self._themes = themes
        self._fraction = fraction
        self._width = width
        self.setAccessibleName(name)
        horizontal = QSizePolicy.Policy.Fixed if width else QSizePolicy.Policy.Expanding
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    def show_fraction(self, fraction: float, name: str = "") -> None:
        """Show another share, from 0 to 1."""
        self._fraction = fraction
        self.setAccessibleName(name or self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """8 px high."""
        theme = self._themes.theme
        return QSize(theme.px(self._width or 120), theme.px(8))

    def minimumSizeHint(self) -> QSize:
        """Wide enough to read a share from."""
        theme = self._themes.theme
        return QSize(theme.px(self._width or 48), theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track and filling."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, mirrored = QRectF(self.rect()), is_mirrored(self)
        paint_bar(painter, self._themes.theme, area, self._fraction, from_right=mirrored)
