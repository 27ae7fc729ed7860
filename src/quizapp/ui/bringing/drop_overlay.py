"""What covers the window while files are dragged over it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.text_block import TextBlock

_NAMED = 3


class DropOverlay(QWidget):
    """Takes files that are dropped anywhere on a window, and says before what will happen."""

    dropped = Signal(list)
    """The paths of files and folders."""

    def __init__(self, themes: ThemeStore, window: QWidget) -> None:
        """Lie over a window, unseen until files come."""
        super().__init__(window)
        self._themes = themes
        self._paths: tuple[Path, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is dragged over the window."""
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            event.accept()
        elif isinstance(event, QDropEvent):
            self._drop(event)
        elif event.type() is QEvent.Type.DragLeave:
            self.hide()
        elif event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.window().rect())
            return False
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a veil, a dashed frame, and what will happen."""
        theme = self._themes.theme
        colors, px = theme.colors, theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colors.canvas)
        veil.setAlphaF(0.94)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(px(24), px(24), -px(24), -px(24))
        paint_box(painter, frame, px(12), colors.accent_soft, colors.accent, px(2), dashed=True)
        width = min(frame.width() - px(48), px(560))
        center = Qt.AlignmentFlag.AlignHCenter
        blocks = [
            (TextBlock(theme, self.headline, "h1", width, alignment=center), colors.text),
            (TextBlock(theme, self._names(), "body", width, alignment=center), colors.text2),
            (TextBlock(theme, self._safe(), "small", width, alignment=center), colors.text2),
        ]
        size, gap = px(48), px(12)
        high = size + sum(block.height + gap for block, _ in blocks)
        left = frame.center().x() - width / 2
        top = frame.center().y() - high / 2
        icon = QRectF(frame.center().x() - size / 2, top, size, size)
        self._themes.icons.paint(painter, "file-input", colors.accent, icon)
        top += size + gap
        for block, ink in blocks:
            block.paint(painter, QPointF(left, top), ink)
            top += block.height + gap

    @property
    def headline(self) -> str:
        """What will happen to what is dragged."""
        if len(self._paths) == 1:
            return self.tr("Drop it to look at what is in it")
        return self.tr("Drop them to look at what is in them")

    def _names(self) -> str:
        names = [path.name for path in self._paths]
        more = len(names) - _NAMED
        if more <= 0:
            return ", ".join(names)
        words = self.tr("{names} and {n} more")
        return words.format(names=", ".join(names[:_NAMED]), n=more)

    def _safe(self) -> str:
        return self.tr("Nothing is kept before you say so.")

    def _enter(self, event: QDragEnterEvent) -> None:
        self._paths = paths_in(event)
        if not self._paths:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
        self.raise_()
        self.show()
        announce(self, f"{self.headline}: {self._names()}. {self._safe()}")

    def _drop(self, event: QDropEvent) -> None:
        self.hide()
        if paths := paths_in(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(list(paths))


def paths_in(event: QDropEvent) -> tuple[Path, ...]:
    """Return the files and folders that an event carries."""
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
