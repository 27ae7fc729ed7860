"""Tests of what happens before the first window: nothing heavy, nothing that leaks."""

import subprocess
import sys
import textwrap

STORAGE_PACKAGES = "{'alembic', 'sqlalchemy', 'sqlmodel'}"


def _python(script: str) -> str:
    """Run a script in a fresh interpreter and return what it printed."""
    finished = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    return finished.stdout.strip()


def test_the_window_can_be_built_before_storage_is_imported() -> None:
    loaded = _python(f"""
        import sys
        import quizapp.app
        print(sorted({STORAGE_PACKAGES} & set(sys.modules)))
    """)
    assert loaded == "[]"


def test_no_source_is_read_and_kept_because_a_module_was_imported() -> None:
    kept = _python("""
        import linecache
        from quizapp.cli.plain_import import plain_import
        with plain_import():
            import quizapp.app
        linecache.clearcache()
        import sqlmodel
        print(sum(not name.startswith("<") for name in linecache.cache))
    """)
    assert int(kept) == 0


def test_no_page_but_the_first_and_nothing_for_teachers_is_imported_before_it_is_wanted() -> None:
    loaded = _python("""
        import sys
        import quizapp.composition.rooms
        import quizapp.composition.services
        late = ("quizapp.linting.", "quizapp.verification.", "quizapp.ui.editing.")
        print([name for name in sys.modules if name.startswith(("quizapp.ui.pages.", *late))])
    """)
    assert loaded == "['quizapp.ui.pages.home_page']"


def test_the_command_line_starts_without_the_screen_and_without_storage() -> None:
    loaded = _python(f"""
        import sys
        import quizapp.cli.main
        print(sorted(({STORAGE_PACKAGES} | {{'PySide6'}}) & set(sys.modules)))
    """)
    assert loaded == "[]"


def test_calls_into_qt_leave_the_reference_counts_of_python_alone() -> None:
    """Some releases of PySide6 lose a reference at each call, and the program dies of it."""
    lost = _python("""
        import sys
        from PySide6.QtCore import QObject, Signal
        from PySide6.QtWidgets import QApplication, QLabel

        class Sender(QObject):
            sent = Signal(int)

        application, label, sender = QApplication([]), QLabel(), Sender()
        before = sys.getrefcount(None), sys.getrefcount(True)
        for number in range(2_000):
            label.setText("text")
            sender.sent.emit(number)
        after = sys.getrefcount(None), sys.getrefcount(True)
        print(max(old - new for old, new in zip(before, after, strict=True)))
    """)
    assert int(lost) < 100


def test_no_package_that_writes_a_format_is_imported_before_it_is_needed() -> None:
    loaded = _python("""
        import sys
        from quizapp.formats.format import exporters
        exporters()
        print(sorted({'genanki', 'xlsxwriter'} & set(sys.modules)))
    """)
    assert loaded == "[]"
