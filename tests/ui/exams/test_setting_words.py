"""Tests of what a teacher is told of assignments."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from quizapp.classroom.assignment import State
from quizapp.paths import bundled
from quizapp.services.set_assignments import AssignmentLine
from quizapp.ui.exams.setting_words import state_cell
from tests.storage.exam_rows import assignment


@pytest.mark.parametrize(
    ("language", "words"), [("tr", "Açık"), ("az", "Açıqdır"), ("ru", "Открыто")]
)
def test_an_assignment_is_open_and_not_told_to_open(
    language: str, words: str, qapp: QApplication
) -> None:
    translator = QTranslator()
    assert translator.load(str(bundled("resources") / "translations" / f"quizapp_{language}.qm"))
    line = AssignmentLine(
        assignment=assignment(),
        state=State.OPEN,
        class_name="",
        people=None,
        began=0,
        finished=0,
    )
    qapp.installTranslator(translator)
    try:
        assert state_cell(line).text == words
        assert QCoreApplication.translate("LockPage", "Open") != words
    finally:
        qapp.removeTranslator(translator)
