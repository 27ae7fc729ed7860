"""Damage files in many ways, read them, and count what should never happen.

Files of other people, if they are beside the repository, and files of our own are changed by
seeded mutators; the same seed gives the same files. Counted are crashes, readings that take more
than two seconds or 256 MB, messages without place, reason or remedy, and libraries that a refused
file has changed. Ends with 1 if anything was. Run it at the top of the repository:
`python -m scripts.fuzz_readers`.
"""

import argparse
import resource
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random

from quizapp.dataset.problem import DatasetError, Problem
from quizapp.formats.any_file import find_format, read_file
from quizapp.formats.format import exporters
from quizapp.formats.writing.checked_export import export_checked
from quizapp.services.library import Library
from tests.formats.samples import SAMPLES
from tests.formats.written_questions import ALL, listed

SECONDS, MEGABYTES = 2.0, 256
LARGEST = 300_000
EVERY = 10
"""Every so many files are also added to a library."""

SHOWN = 10
WITHOUT_LINE = (
    "file.",
    "package.",
    "workbook.",
    "format.",
    "questions.",
    "table.",
    "set.",
    "event.",
)
TOKENS = (
    *(b"{", b"}", b"::", b"####", b"->", b"=", b"~", b"%50%", b"\\", b"//", b"$CATEGORY: x\n"),
    *(b"<", b">", b"&", b"&#0;", b"]]>", b"<![CDATA[", b"<!DOCTYPE a>", b"<!--", b"</question>"),
    *(
        b'"',
        b"'",
        b",",
        b";",
        b"\t",
        b"\n",
        b"\r",
        b"\r\n",
        b"\n\n",
        b"\0",
        b"\xff",
        b"\xef\xbb\xbf",
    ),
    *(b"1918-02-30", b"0000-00-00", b"9999-12-31", b"29/02/1900", b"44000", b"c. 27 BC", b"1e999"),
    *("\u202e".encode(), "İ".encode(), "\u2028".encode(), b"ANSWER: A\n", b"A. ", b"{1:SA:=x}"),
    *(b"[" * 30, b"null", b"true", b"-1", b"9" * 400, b"<a>" * 120, b"PK\x03\x04"),
)
OWN = {
    "a.gift": b"::a::Who?{=Grant#yes ~%-25%Lee ~Ross####so}\n\n[html]<b>x</b>{T#no#yes}\n\n"
    b"Q{#1:2}\n\nM{=a->b =c->d}\n\n// [tag:t]\nS{=x =%50%y}\n\nO {>2 ALL\na\nb\n}\n",
    "a.txt": b"Who?\nA. Grant\nB. Lee\nANSWER: B\n\nNext?\nA) a\nB) b\nANSWER: A\n",
    "c.txt": b"Rome is {1:MC:=in Italy~in Spain#no} since {2:NUMERICAL:=-753:5}.",
    "e.csv": "title,date,end,place\nFirst,1918-05-28,,Tiflis\nSecond,c. 1920,1921,Gəncə\n"
    'Third,"12/03/1922",,"a, b"\nFourth,27 BCE,,\n'.encode(),
    "q.csv": b"question,option a,option b,correct,explanation\nWhere?,Kars,Baku,a,so\n2+2?,3,4,b\n",
    "t.json": b'{"title":{"text":{"headline":"T"}},"events":[{"start_date":{"year":"1918","month":'
    b'"5"},"text":{"headline":"A","text":"<p>b</p>"}}],"eras":[]}',
    "s.xml": b'<data><event start="May 28 1918 00:00:00 GMT" title="A">b</event></data>',
}


def main() -> int:
    """Read the arguments, damage and read, print what was counted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--samples", type=Path, default=SAMPLES, help="files of other people")
    options = parser.parse_args()
    random, counts, examples = Random(options.seed), Counter[str](), list[str]()
    readers: dict[str, Readings] = {}
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        files = list(corpus(options.samples))
        work = Path(folder) / "work"
        work.mkdir()
        for number in range(options.count):
            name, data = random.choice(files)
            path = work / name
            path.write_bytes(damaged(data, [content for _, content in files], random))
            readings = readers.setdefault(reader_of(path), Readings())
            library = Path(folder) if number % EVERY == 0 else None
            for finding in findings(path, readings, library):
                counts[finding.split(":")[0]] += 1
                if len(examples) < SHOWN:
                    kept = Path(tempfile.gettempdir()) / f"fuzz-{options.seed}-{number}-{name}"
                    kept.write_bytes(path.read_bytes())
                    examples.append(f"{kept}: {finding}")
            path.unlink()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    if most > MEGABYTES:
        counts["too much memory"] += 1
    print(
        f"{options.count:,} files from {len(files)} others, seed {options.seed}: "
        f"{dict(counts) or 'nothing found'}; {time.perf_counter() - began:.0f} s, {most} MB"
    )
    for name, one in sorted(readers.items()):
        print(f"{name}: {one.files:,} files, slowest {one.slowest:.2f} s, {one.crashes} crashes")
    print("\n".join(examples))
    return 1 if counts else 0


@dataclass
class Readings:
    """What one reader was given; `slowest` is in seconds of the processor."""

    files: int = 0
    crashes: int = 0
    slowest: float = 0.0


def reader_of(path: Path) -> str:
    """Return the name of the format that recognises a file; that of none is told, too."""
    try:
        found = find_format(path)
    except Exception:  # the reading itself tells of it
        return "crashed"
    return "not recognised" if isinstance(found, Problem) else found.name


def corpus(samples: Path) -> Iterator[tuple[str, bytes]]:
    """Yield names and contents of files that are whole."""
    yield from OWN.items()
    for name, format_ in exporters().items():
        suffix = format_.read_back[1] if format_.read_back else f".{name}"
        yield f"own-{name}{suffix}", export_checked(name, listed(*ALL)).content
    for path in sorted(samples.rglob("*")):
        is_told = path.name.endswith(".expected.json") or "tools" in path.parts
        if path.is_file() and not is_told and path.stat().st_size <= LARGEST:
            yield path.name, path.read_bytes()


def damaged(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """Return a content that one to four mutators have changed."""
    for _ in range(random.randint(1, 4)):
        data = random.choice(MUTATORS)(data, others, random)
    return data[: 2 * LARGEST]


def findings(path: Path, readings: Readings, library: Path | None) -> Iterator[str]:
    """Read a file, perhaps into a library, too, and yield what should not have happened."""
    began = time.process_time()
    readings.files += 1
    try:
        problems = read_file(path).problems
    except Exception:  # whatever it is, it is a finding
        readings.crashes += 1
        yield f"crash: {traceback.format_exc()[-600:]}"
        return
    readings.slowest = max(readings.slowest, time.process_time() - began)
    if (taken := time.process_time() - began) > SECONDS:
        yield f"too slow: {taken:.1f} s"
    yield from (f"unclear message: {p}" for p in problems if not is_clear(p))
    if library is not None:
        yield from _library_findings(path, library)


def is_clear(problem: Problem) -> bool:
    """Tell whether a problem says where it is, what is wrong and what to do."""
    has_place = problem.line > 0 or problem.code.startswith(WITHOUT_LINE)
    return bool(has_place and problem.message.strip() and problem.hint.strip() and problem.code)


def _library_findings(path: Path, folder: Path) -> Iterator[str]:
    added = folder / "library"
    added.mkdir(exist_ok=True)
    before = contents(added)
    try:
        Library(folder / "none", added).add(path)
    except DatasetError:
        if contents(added) != before:
            yield "library changed: by a file that was refused"
    except Exception:  # whatever it is, it is a finding
        yield f"crash: {traceback.format_exc()[-600:]}"
    for file in added.glob("*"):
        if file.is_file():
            file.unlink()


def contents(folder: Path) -> dict[str, str]:
    """Return the hashes of all files in a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): sha256(path.read_bytes()).hexdigest() for path in files}


def _span(data: bytes, random: Random) -> tuple[int, int]:
    start = random.randint(0, len(data))
    return start, min(len(data), start + random.choice((1, 2, 8, 64, 1_000)))


def _flip(data: bytes, _others: Sequence[bytes], random: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice((1, 3, 20)) if data else 0):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _insert(data: bytes, _others: Sequence[bytes], random: Random) -> bytes:
    place = random.randint(0, len(data))
    return data[:place] + random.choice(TOKENS) * random.choice((1, 1, 1, 2, 50)) + data[place:]


def _replace(data: bytes, _others: Sequence[bytes], random: Random) -> bytes:
    start, end = _span(data, random)
    return data[:start] + random.choice(TOKENS) + data[end:]


def _delete(data: bytes, _others: Sequence[bytes], random: Random) -> bytes:
    start, end = _span(data, random)
    return data[:start] + data[end:]


def _repeat(data: bytes, _others: Sequence[bytes], random: Random) -> bytes:
    start, end = _span(data, random)
    return data[:end] + data[start:end] * random.choice((1, 5, 300)) + data[end:]


def _cut(data: bytes, _others: Sequence[bytes], random: Random) -> bytes:
    return data[: random.randint(0, len(data))]


def _splice(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    other = random.choice(others)
    return data[: random.randint(0, len(data))] + other[random.randint(0, len(other)) :]


def _shuffle(data: bytes, _others: Sequence[bytes], random: Random) -> bytes:
    lines = data.split(b"\n")
    random.shuffle(lines)
    return b"\n".join(lines)


def _encode(data: bytes, _others: Sequence[bytes], random: Random) -> bytes:
    encoding = random.choice(("utf-16", "utf-16-le", "cp1252", "cp1251", "cp1254", "utf-8-sig"))
    return data.decode("utf-8", "replace").encode(encoding, "replace")


MUTATORS: Sequence[Callable[[bytes, Sequence[bytes], Random], bytes]] = (
    *(_flip, _insert, _insert, _replace, _replace, _delete, _repeat, _cut, _splice, _shuffle),
    _encode,
)

if __name__ == "__main__":
    sys.exit(main())
