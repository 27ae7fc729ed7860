"""Tests of the question whether there is a display."""

import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from quizapp.cli.display import has_display

pytestmark = pytest.mark.skipif(
    not hasattr(socket, "AF_UNIX"), reason="only systems with X or Wayland are asked"
)


@pytest.fixture
def listening() -> Iterator[Path]:
    """A socket that somebody listens at; its path must be short."""
    with (
        tempfile.TemporaryDirectory() as folder,
        socket.socket(socket.AF_UNIX) as server,
    ):
        path = Path(folder, "display-0")
        server.bind(str(path))
        server.listen()
        yield path


def test_without_any_name_there_is_no_display() -> None:
    assert not has_display({})
    assert not has_display({"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""})


@pytest.mark.parametrize(
    "name", [":98", ":98.0", "unix:98", "nonsense", ":99999", "localhost:59098", "localhost:1", "/"]
)
def test_a_display_that_does_not_answer_is_none(name: str) -> None:
    assert not has_display({"DISPLAY": name})


def test_a_wayland_display_answers_at_its_socket(listening: Path) -> None:
    folder, name = str(listening.parent), listening.name
    assert has_display({"WAYLAND_DISPLAY": name, "XDG_RUNTIME_DIR": folder})
    assert has_display({"WAYLAND_DISPLAY": str(listening)})
    assert not has_display({"WAYLAND_DISPLAY": "other", "XDG_RUNTIME_DIR": folder})


def test_an_x_display_may_be_named_by_its_socket(listening: Path) -> None:
    assert has_display({"DISPLAY": str(listening)})
    assert has_display({"DISPLAY": f"{listening}.0"})


def test_an_x_display_may_answer_at_a_port() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        number = server.getsockname()[1] - 6000
        assert has_display({"DISPLAY": f"127.0.0.1:{number}.0"})


@pytest.mark.parametrize("plugin", ["offscreen", "minimal", "vnc:size=800x600", "linuxfb"])
def test_a_plugin_that_draws_elsewhere_needs_no_display(plugin: str) -> None:
    assert has_display({"QT_QPA_PLATFORM": plugin})


@pytest.mark.parametrize("plugin", ["xcb", "wayland", "wayland;xcb", "wayland-egl"])
def test_a_plugin_that_draws_on_a_display_needs_one(plugin: str) -> None:
    assert not has_display({"QT_QPA_PLATFORM": plugin})
