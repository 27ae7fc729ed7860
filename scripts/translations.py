"""Keeps the translations of the screen: `update`, `check`, and `release`.

`update` brings every `resources/translations/quizapp_LANGUAGE.ts` to what the source says now; what
was translated stays. `release` makes the `.qm` files out of them, which the program reads.
`check` changes nothing and tells what is untranslated, stale, or breaks a slot; its exit code is 0
if there is nothing. Run one after the other: `uv run python scripts/translations.py update`.
"""

import argparse
import json
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from problem_texts import problem_texts
from translation_files import faults_of, messages_in
from words_of_the_screen import Message, messages

_ROOT = Path(__file__).resolve().parents[1]
_FOLDER = _ROOT / "resources" / "translations"
_SOURCE_LANGUAGE = "en"
_PROBLEMS, _CONTEXT = "problems.json", "Problems"
LANGUAGES = ("tr", "az", "ru")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is asked; return the exit code."""
    parser = argparse.ArgumentParser(description="Keeps the translations of the screen.")
    parser.add_argument("task", choices=("update", "check", "release", "untranslated"))
    task = parser.parse_args(arguments).task
    if task == "update":
        update(_FOLDER)
    elif task == "release":
        release(_FOLDER)
    elif task == "untranslated":
        sys.stdout.writelines(f"{line}\n" for line in _untranslated())
    else:
        found = list(_faults())
        print(*found, f"{len(found)} to do", sep="\n")
        return 1 if found else 0
    return 0


def update(folder: Path) -> None:
    """Bring the files of all languages in `folder` to what the source says."""
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "screen.cpp"
        told = problem_texts(_ROOT / "src" / "quizapp")
        (folder / _PROBLEMS).write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
        found = (*messages(_ROOT / "src" / "quizapp"), *(Message(_CONTEXT, text) for text in told))
        listing.write_text(_listing(found), encoding="utf-8")
        for language in LANGUAGES:
            _run(
                "lupdate", listing, "-ts", folder / f"quizapp_{language}.ts",
                "-locations", "none", "-no-obsolete", "-sort-messages", "-silent",
                "-disable-heuristic", "similartext", "-disable-heuristic", "sametext",
                "-source-language", _SOURCE_LANGUAGE, "-target-language", language,
            )  # fmt: skip


def release(source: Path, target: Path | None = None) -> None:
    """Make what the program reads out of every `.ts` file of a folder, beside it or elsewhere."""
    for file in sorted(source.glob("*.ts")):
        _run("lrelease", "-silent", file, "-qm", (target or source) / f"{file.stem}.qm")


def _faults() -> Iterator[str]:
    """Yield what is untranslated or stale, or would break on the screen."""
    for file in sorted(_FOLDER.glob("*.ts")):
        yield from faults_of(file)
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for file in _FOLDER.glob("*.ts"):
            (fresh / file.name).write_bytes(file.read_bytes())
        release(fresh)
        for file in sorted(fresh.glob("*.qm")):
            made = _FOLDER / file.name
            if not made.is_file() or made.read_bytes() != file.read_bytes():
                yield f"{file.name}: not made from its .ts file (release)"
        update(fresh)
        for file in sorted((*fresh.glob("*.ts"), fresh / _PROBLEMS)):
            if (_FOLDER / file.name).read_bytes() != file.read_bytes():
                yield f"{file.name}: not what the source says (update)"


def _untranslated() -> Iterator[str]:
    """Yield, as JSON, each text that lacks a translation, by language and context."""
    for file in sorted(_FOLDER.glob("*.ts")):
        for one in messages_in(file):
            if not one.is_whole:
                place = {"file": file.name, "context": one.context, "text": one.text}
                yield json.dumps(place, ensure_ascii=False)


def _listing(found: Sequence[Message]) -> str:
    """Return the messages as lupdate reads them best."""
    return "\n".join(
        f"{'QT_TRANSLATE_N_NOOP' if one.counted else 'QT_TRANSLATE_NOOP'}"
        f"({_quoted(one.context)}, {_quoted(one.text)});"
        for one in found
    )


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _run(tool: str, *arguments: str | Path) -> None:
    """Run a tool of Qt, as PySide6 brings it."""
    command = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([command, *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
