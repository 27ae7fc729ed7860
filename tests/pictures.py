"""Pictures made by hand: small real ones, and files that only claim to be pictures."""

import struct
import zlib
from base64 import b64decode, b64encode

from quizapp.dataset.picture import Picture, read_picture

START = b"\x89PNG\r\n\x1a\n"
JPEG = b64decode(
    "/9j/4AAQSkZJRgABAQEAZABkAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////"
    "////////////////////////////////wAALCAADAAQBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAf/EABQQAQAA"
    "AAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AX//Z"
)
"""A grey JPEG of 4 × 3 pixels."""


def turned_jpeg(orientation: int = 6) -> bytes:
    """Return the JPEG as a camera writes it that was held in another way."""
    entry = struct.pack(">HHLHH", 0x0112, 3, 1, orientation, 0)
    exif = b"Exif\0\0" + b"MM\0*\0\0\0\x08" + struct.pack(">H", 1) + entry + bytes(4)
    return JPEG[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + JPEG[2:]


def chunk(name: bytes, content: bytes) -> bytes:
    """Return a part of a PNG file."""
    checked = name + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))


def png(width: int = 4, height: int = 3, color: tuple[int, int, int] = (200, 60, 60)) -> bytes:
    """Return a PNG of one colour."""
    rows = (b"\0" + bytes(color) * width) * height
    return claimed_png(width, height, zlib.compress(rows, 9))


def claimed_png(width: int, height: int, data: bytes = b"") -> bytes:
    """Return a PNG that says it is of some size, whatever its data is."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return START + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def address(content: bytes, media_type: str = "image/png") -> str:
    """Return a picture as an address that holds it whole."""
    return f"data:{media_type};base64,{b64encode(content).decode()}"


MAP = read_picture(png(6, 4, (40, 90, 160)), "A map of the Caspian")
FLAG = read_picture(png(5, 3, (0, 120, 60)), "A green flag")
PLAIN = read_picture(JPEG)


BROKEN = Picture(MAP.content[:-30], MAP.media_type, MAP.width, MAP.height, "A broken map")
"""A picture whose file was damaged after it had been read."""
