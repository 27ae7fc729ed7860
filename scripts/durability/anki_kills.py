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
from collections.abc import Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

IN_ANKI = Path(__file__).with_name("in_anki.py")
CARDS = 300
"""How many cards `in_anki` makes and answers."""


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
    random, acknowledged, lost, broken, finished = Random(options.seed), 0, 0, 0, 0
    with TemporaryDirectory() as name:
        whole, folder = Path(name, "whole"), Path(name, "here")
        whole.mkdir()
        _anki(options.python, "make", whole)
        shutil.copytree(whole, folder)
        _, length = _killed(options.python, folder)
        for _ in range(options.count):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(whole, folder)
            said, _ = _killed(options.python, folder, random.uniform(0.0, 1.05) * length)
            finished += len(said) == CARDS
            answered, state = json.loads(_anki(options.python, "look", folder))
            acknowledged += len(said)
            lost += len(set(said) - set(answered))
            broken += state != "ok"
    print(
        f"Anki, killed: {options.count:,} trials, {finished:,} finished,"
        f" {acknowledged:,} acknowledged, {lost} lost, {broken} not whole"
    )
    return 1 if lost or broken else 0


def _anki(python: str, task: str, folder: Path) -> str:
    return subprocess.run(
        [python, str(IN_ANKI), task, str(folder / "collection.anki2")],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout


def _killed(python: str, folder: Path, moment: float | None = None) -> tuple[Sequence[int], float]:
    """Let cards be answered, end it so many seconds after the first one, or not at all.

    Returns the answers that it told of, and how many seconds it was at work.
    """
    arguments = [python, str(IN_ANKI), "review", str(folder / "collection.anki2")]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, encoding="utf-8") as process:
        if process.stdout is None:
            return (), 0.0
        process.stdout.readline()
        began = time.perf_counter()
        if moment is not None:
            time.sleep(moment)
            process.kill()
        rest = process.stdout.read().splitlines(keepends=True)
        length = time.perf_counter() - began
    return [json.loads(line) for line in rest if line.endswith("\n")], length


if __name__ == "__main__":
    sys.exit(main())
