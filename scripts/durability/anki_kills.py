"""Kills Anki in the middle of reviews, as the program is, and looks whether answers are lost.

    python -m scripts.durability.anki_kills PYTHON --count 100

PYTHON is one that has Anki: `uv venv A && uv pip install --python A/bin/python anki`.
Where that cannot be had, it says so and ends with 2; it ends with 1 if anything was lost.
"""

import argparse
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

IN_ANKI = Path(__file__).with_name("in_anki.py")


def main() -> int:
    """Read the arguments, run, print what came of it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("python")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    check = [options.python, "-c", "import anki.collection"]
    if subprocess.run(check, capture_output=True, check=False).returncode:
        print("there is no Anki to compare with")
        return 2
    random, acknowledged, lost, broken = Random(options.seed), 0, 0, 0
    with TemporaryDirectory() as name:
        whole, folder = Path(name, "whole"), Path(name, "here")
        whole.mkdir()
        _anki(options.python, "make", whole)
        for _ in range(options.count):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(whole, folder)
            said = _killed(options.python, folder, random.uniform(0.0, 1.0))
            answered, state = json.loads(_anki(options.python, "look", folder))
            acknowledged += len(said)
            lost += len(set(said) - set(answered))
            broken += state != "ok"
    print(
        f"Anki, killed: {options.count:,} trials, {acknowledged:,} acknowledged,"
        f" {lost} lost, {broken} not whole"
    )
    return 1 if lost or broken else 0


def _anki(python: str, task: str, folder: Path) -> str:
    return subprocess.run(
        [python, str(IN_ANKI), task, str(folder / "collection.anki2")],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout


def _killed(python: str, folder: Path, moment: float) -> list[int]:
    """Let cards be answered, end it so many seconds after the first one; return those told of."""
    arguments = [python, str(IN_ANKI), "review", str(folder / "collection.anki2")]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, encoding="utf-8") as process:
        if process.stdout is None:
            return []
        process.stdout.readline()
        time.sleep(moment)
        process.kill()
        rest = process.stdout.read().splitlines(keepends=True)
    return [json.loads(line) for line in rest if line.endswith("\n")]


if __name__ == "__main__":
    sys.exit(main())
