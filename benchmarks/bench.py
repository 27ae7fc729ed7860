"""What all goals are measured with: a folder for data and peers, rounds, and the machine."""

import compileall
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

Told = dict[str, float]
"""What a process tells of itself."""


@dataclass(frozen=True)
class Bench:
    """How much is measured, and where data and peers are kept between runs."""

    folder: Path
    rounds: int
    answers: int
    say: Callable[[str], None]

    def history(self, answers: int | None = None) -> Path:
        """Return a data folder whose results file has so many answers; it is made once."""
        count = self.answers if answers is None else answers
        folder = self.folder / f"history-{count}"
        if not (folder / "quizapp.db").exists():
            self.say(f"making a history of {count:,} answers")
            script = ROOT / "scripts" / "synthetic_history.py"
            made = [script, folder, "--answers", count, "--learners", 50]
            subprocess.run([sys.executable, *map(str, made)], check=True)
        return folder

    def python_peer(self, name: str, *packages: str) -> Path | None:
        """Return the interpreter of an environment of its own, None where it cannot be had."""
        folder = self.folder / "peers" / name
        python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        try:
            if not python.exists():
                self.say(f"installing {', '.join(packages)} into an environment of its own")
                subprocess.run(["uv", "venv", "-q", str(folder)], check=True)
                install = ["uv", "pip", "install", "-q", "--compile-bytecode"]
                subprocess.run([*install, "--python", str(python), *packages], check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            self.say(f"{', '.join(packages)} cannot be had, and is left out: {error}")
            return None
        return python

    def node_peer(self, package: str) -> Path | None:
        """Return the folder of a package of npm, None where it cannot be had."""
        folder = self.folder / "peers" / package
        try:
            if not (folder / "node_modules").exists():
                folder.mkdir(parents=True, exist_ok=True)
                command = ["npm", "install", "--silent", "--prefix", str(folder), package]
                subprocess.run(command, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError) as error:
            self.say(f"{package} cannot be had, and is left out: {error}")
            return None
        return folder

    def probe(self, name: str, *arguments: object) -> Told:
        """Run one of the probes with the interpreter of the program."""
        return told([sys.executable, "-m", f"benchmarks.probes.{name}", *map(str, arguments)])

    def in_turns(
        self, sides: Mapping[str, Callable[[], Told]], rounds: int | None = None
    ) -> dict[str, list[Told]]:
        """Let all sides take turns, so that whatever else the machine does falls on all alike."""
        found: dict[str, list[Told]] = {name: [] for name in sides}
        for _ in range(rounds or self.rounds):
            for name, side in sides.items():
                found[name].append(side())
        return found


def of(told_ones: Iterable[Told], name: str) -> list[float]:
    """Return one figure of each round."""
    return [one[name] for one in told_ones]


def told(command: Sequence[str], folder: Path = ROOT) -> Told:
    """Run a process that prints its figures as its last line."""
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=folder, env=environment(), check=False
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)[:80]} failed:\n{done.stderr[-2000:]}")
    found: Told = json.loads(done.stdout.splitlines()[-1])
    return found


def environment(**more: str) -> dict[str, str]:
    """Return the environment of measured processes: they may write and use bytecode."""
    left_out = {"PYTHONDONTWRITEBYTECODE"}
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    scripts = str(ROOT / "scripts")
    paths = [scripts, str(ROOT), kept.get("PYTHONPATH", "")]
    return kept | {"PYTHONPATH": os.pathsep.join(filter(None, paths))} | more


def compile_everything() -> None:
    """Write the bytecode of the program and of what it imports, where it is not there yet."""
    import PySide6
    import sqlalchemy
    import sqlmodel

    import quizapp

    for package in (quizapp, PySide6, sqlalchemy, sqlmodel):
        compileall.compile_dir(Path(str(package.__file__)).parent, quiet=2)


def machine() -> dict[str, object]:
    """Name the machine, and how busy it is."""
    names = [
        line.partition(":")[2].strip()
        for line in _lines(Path("/proc/cpuinfo"))
        if line.startswith("model name")
    ]
    return {
        "system": platform.platform(),
        "processor": names[0] if names else platform.processor(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
    }


def _lines(path: Path) -> Sequence[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else ()
