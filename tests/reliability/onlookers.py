"""Onlookers that see which files are opened, which processes begin and who asks a network."""

import ctypes
import os
import socket
import struct
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_IN_OPEN, _NONBLOCK = 0x20, 0x800
_ASKED = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.")
_BEGUN = ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.system", "os.spawn", "os.startfile")


class Auditor:
    """Notes what Python is told of by its audit hooks (PEP 578), while it is switched on."""

    def __init__(self) -> None:
        """Begin switched off; a hook stays for the rest of the process."""
        self.is_on = False
        self.opened: list[str] = []
        self.others: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.is_on:
            return
        if event == "open":
            self.opened.append(str(arguments[0]))
        elif event.startswith(_ASKED):
            self.others.append(f"{event} {arguments[1:]}")
        elif event.startswith(_BEGUN) and not str(arguments[0]).startswith(sys.executable):
            self.others.append(f"{event} {arguments[0]}")

    @contextmanager
    def listening(self) -> Iterator["Auditor"]:
        """Note what happens in a block."""
        self.opened, self.others = [], []
        self.is_on = True
        try:
            yield self
        finally:
            self.is_on = False


@contextmanager
def opened_by_anybody(file: Path) -> Iterator[list[str]]:
    """Note every opening of a file, also by Qt and by other processes (inotify(7))."""
    libc = ctypes.CDLL(None, use_errno=True)
    handle = libc.inotify_init1(_NONBLOCK)
    libc.inotify_add_watch(handle, os.fsencode(file), _IN_OPEN)
    seen: list[str] = []
    try:
        yield seen
        try:
            data = os.read(handle, 4096)
            seen += [f"{file} was opened"] * (len(data) // struct.calcsize("iIII"))
        except BlockingIOError:
            pass
    finally:
        os.close(handle)


@contextmanager
def listener() -> Iterator[tuple[int, list[str]]]:
    """Give the port of a server on this computer, and note who connects to it."""
    callers: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        done = threading.Event()

        def accept() -> None:
            while not done.is_set():
                try:
                    connection, caller = server.accept()
                except TimeoutError:
                    continue
                callers.append(str(caller))
                connection.close()

        thread = threading.Thread(target=accept)
        thread.start()
        try:
            yield server.getsockname()[1], callers
        finally:
            done.set()
            thread.join()


def hostile_texts(file: Path, port: int) -> tuple[str, ...]:
    """Return texts that name a file and an address in every way that is ever looked up."""
    places = (str(file), file.as_uri(), f"http://127.0.0.1:{port}/x", f"//127.0.0.1:{port}/x")
    forms = (
        '<img src="{}">',
        "<b>x</b><img src='{}'>",
        '<link rel="stylesheet" href="{}">',
        "<style>@import url({});</style>",
        '<table background="{}"><tr><td>x</table>',
        '<iframe src="{}"></iframe>',
        '<object data="{}"></object>',
        "<script src='{}'></script>",
        "<body style=\"background-image:url('{}')\">x</body>",
        '<a href="{}">x</a>',
        "![x]({})",
        "[sound:{}]",
        "\\input{{{}}}",
        '=HYPERLINK("{}")',
        '=WEBSERVICE("{}")',
        "@SUM(1)*cmd|' /C {}'!A0",
        "+{}",
        "-{}",
        "\t={}",
        "${{jndi:ldap:{}}}",
        "{{{{ open('{}').read() }}}}",
        "__import__('os').stat('{}')",
        "%s%n {}",
        "{}",
    )
    return tuple(form.format(place) for form in forms for place in places)
