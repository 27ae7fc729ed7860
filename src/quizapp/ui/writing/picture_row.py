"""One picture of a question that is being written, and what it shows in words."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.picture import Picture
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.picture_view import PictureView
from quizapp.ui.widgets.text_field import TextField

_HEIGHT, _WIDTH = 64, 136


class PictureRow(QWidget):
    """The picture, a field for its description, its size, and a button that takes it out."""

    changed = Signal()
    removed = Signal()

    def __init__(self, themes: ThemeStore, picture: Picture, name: str) -> None:
        """Show a picture; `name` says whose it is: “the question”, “option b”."""
        super().__init__()
        self._themes = themes
        self._picture = picture
        self._view = PictureView(themes, picture, _HEIGHT)
        label = self.tr("What the picture of {name} shows").format(name=name)
        hint = self.tr("What it shows, for those who cannot see it")
        self._alt = TextField(themes, label, placeholder=hint, label_visible=False)
        self._alt.set_text(picture.alt)
        self._alt.edit.setCursorPosition(0)
        self._alt.edited.connect(self.changed)
        size = self.tr("{width} × {height}").format(width=picture.width, height=picture.height)
        words = Column(themes, 2)
        words.addWidget(self._alt)
        words.addWidget(Label(themes, size, "small", "text2", wrap=False))
        remove = self.tr("Remove the picture of {name}").format(name=name)
        self._remove = IconButton(themes, "x", remove, small=True)
        self._remove.clicked.connect(self.removed)
        row = Row(themes, 8)
        row.addWidget(self._view, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row)
        themes.changed.connect(self._measure)
        self._measure()

    def picture(self) -> Picture:
        """Return the picture with what is written about it."""
        return replace(self._picture, alt=self._alt.text().strip())

    def focus(self) -> None:
        """Give the focus to the description."""
        self._alt.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _measure(self) -> None:
        self._view.setFixedWidth(self._themes.theme.px(_WIDTH))
