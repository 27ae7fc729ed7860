"""Folders with sets of one's own, whole and broken, for pictures."""

import json
import os
from pathlib import Path

from practice import NOW


def broken(folder: Path, _language: str) -> None:
    """Make a set with faults."""
    table = "title,date\nThe line to Kars is closed,1993-13-01\nThe line is open again,\n"
    (folder / "sets" / "Railways.csv").write_text(table)


def own_sets(folder: Path, _language: str) -> None:
    """Add a table with faults, one without, and a set that was written here."""
    sets = folder / "sets"
    lines = (
        "Baku–Tiflis line opens,1883-05-08\nKars line opens,some day\nThe line ends,05/06/1993\n"
    )
    (sets / "caucasus-railways.csv").write_text(f"title,date\n{lines}")
    (sets / "treaties.csv").write_text(
        "title,date,place,country,colour\n"
        "Treaty of Batum,1918-06-04,Batum,Georgia,red\n"
        "Treaty of Kars,1921-10-13,Kars,Türkiye,blue\n"
    )
    asked = [{"kind": "true_false", "stem": f"Statement {n}.", "truth": True} for n in range(1, 10)]
    unit = {"quizapp": 1, "title": "My class, unit 4", "questions": asked}
    (sets / "unit-4.json").write_text(json.dumps(unit))
    for file in sets.iterdir():
        os.utime(file, (NOW.timestamp(), NOW.timestamp()))
