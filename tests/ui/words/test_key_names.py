"""Keys have one name wherever they are shown."""

import pytest

from quizapp.ui.words.key_names import key_name


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("Ctrl+N", "Ctrl N"),
        ("Ctrl+Shift+Return", "Ctrl Shift Enter"),
        ("Delete", "Del"),
        ("Menu", "menu key"),
        ("+", "+"),
        ("?", "?"),
        ("", ""),
    ],
)
def test_a_key_is_shown_as_it_is_printed(key: str, shown: str) -> None:
    assert key_name(key) == shown
