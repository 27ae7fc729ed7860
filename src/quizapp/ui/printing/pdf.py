"""A paper as a PDF file: the same paper gives the same bytes, whenever it is made."""

import re
from collections.abc import Callable
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QUuid
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter

from quizapp.generation.wording import Wording
from quizapp.session.paper import PageSize, Paper, Part
from quizapp.ui.printing.press import UNITS_PER_INCH
from quizapp.ui.printing.print_run import PrintRun, page_layout

_TOLD_TIME = re.compile(rb"(?<=Date \(D:)\d{14}[^)]*(?=\))")
_METADATA = b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?>'


def pdf_of(
    paper: Paper,
    wording: Wording,
    resources: Path,
    size: PageSize = PageSize.A4,
    part: Part = Part.ALL,
) -> bytes:
    """Return a part of a paper as PDF; needs a QGuiApplication with the bundled fonts."""
    run = PrintRun(paper, wording, resources)
    return pdf_bytes(
        paper.title, _identity(paper, size, part), size, lambda device: run.paint(device, part)
    )


def pdf_bytes(
    title: str, identity: QUuid, size: PageSize, paint: Callable[[QPagedPaintDevice], None]
) -> bytes:
    """Return what is painted as PDF that does not say when it was made."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    writer.setPageLayout(page_layout(size))
    writer.setTitle(title)
    writer.setCreator("quizapp")
    writer.setDocumentId(identity)
    writer.setDocumentXmpMetadata(QByteArray(_METADATA))
    paint(writer)
    buffer.close()
    return _without_time(bytes(content.data()))


def _identity(paper: Paper, size: PageSize, part: Part) -> QUuid:
    """Return an id that is the same for the same questions in the same order."""
    names = [task.question.id for version in paper.versions for task in version.tasks]
    return QUuid(str(uuid5(NAMESPACE_OID, " ".join([paper.title, size, part, *names]))))


def _without_time(content: bytes) -> bytes:
    """Return a PDF that does not say when it was made; no byte of it moves."""
    return _TOLD_TIME.sub(lambda found: b"20000101000000".ljust(len(found[0]), b"Z"), content)
