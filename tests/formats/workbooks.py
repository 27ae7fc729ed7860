"""Small Excel workbooks, written as the standard ECMA-376 describes them."""

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DATE_STYLE = 1

Cell = str | int | float | tuple[int]
"""A text, a number, or a day as its number in a tuple (2 is 1 January 1900)."""


def write_workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[Cell]]]) -> Path:
    """Write a workbook with these sheets."""
    return write_sheets(path, {name: _sheet(rows) for name, rows in sheets.items()})


def write_sheets(path: Path, sheets: Mapping[str, str]) -> Path:
    """Write a workbook whose sheets hold these rows and cells in XML."""
    numbers = range(1, len(sheets) + 1)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        overrides = "".join(
            f'<Override PartName="/xl/worksheets/s{n}.xml" ContentType="{kind}.worksheet+xml"/>'
            for n in numbers
        )
        file.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName='
            f'"/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>{overrides}</Types>',
        )
        file.writestr("_rels/.rels", _links([("officeDocument", "xl/workbook.xml")]))
        names = "".join(
            f'<sheet name="{escape(name)}" sheetId="{n}" r:id="r{n}"/>'
            for n, name in zip(numbers, sheets, strict=True)
        )
        file.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>{names}</sheets></workbook>',
        )
        links = [
            *(("worksheet", f"worksheets/s{n}.xml") for n in numbers),
            ("styles", "styles.xml"),
        ]
        file.writestr("xl/_rels/workbook.xml.rels", _links(links))
        file.writestr(
            "xl/styles.xml",
            f'<styleSheet xmlns="{_MAIN}"><cellXfs count="2"><xf numFmtId="0"/>'
            '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
        )
        for number, rows in zip(numbers, sheets.values(), strict=True):
            file.writestr(
                f"xl/worksheets/s{number}.xml",
                f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>',
            )
    return path


def _links(targets: Sequence[tuple[str, str]]) -> str:
    links = "".join(
        f'<Relationship Id="r{n}" Type="{_LINKS}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'


def _sheet(rows: Sequence[Sequence[Cell]]) -> str:
    return "".join(
        f'<row r="{row}">'
        + "".join(_cell(f"{chr(ord('A') + place)}{row}", cell) for place, cell in enumerate(cells))
        + "</row>"
        for row, cells in enumerate(rows, start=1)
        if cells
    )


def _cell(place: str, cell: Cell) -> str:
    if isinstance(cell, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>' if cell else ""
    if isinstance(cell, tuple):
        return f'<c r="{place}" s="{_DATE_STYLE}"><v>{cell[0]}</v></c>'
    return f'<c r="{place}"><v>{cell}</v></c>'
