"""Let coverage lead the way through the readers, for as long as one likes.

    uv run --with atheris python -m scripts.fuzz_guided FOLDER -max_total_time=600

Starts from the files of `fuzz_readers`, which are laid into FOLDER together with whatever reaches
new code. An exception that no reader foresees ends it, and the input is kept. The other arguments
are those of libFuzzer. The last letter of an input chooses the ending of the file.
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["quizapp.dataset", "quizapp.formats"]):
    from quizapp.formats.any_file import known_suffixes, read_file

from scripts.fuzz_readers import corpus
from tests.formats.samples import SAMPLES

ENDINGS = tuple(known_suffixes())


def main() -> None:
    """Lay the first inputs out, and begin."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for number, (name, data) in enumerate(corpus(SAMPLES)):
        ending = Path(name).suffix.lower()
        if ending in ENDINGS:
            (folder / f"seed-{number}").write_bytes(data + bytes([ENDINGS.index(ending)]))
    work = Path(tempfile.mkdtemp())

    def read(data: bytes) -> None:
        if data:
            path = work / f"input{ENDINGS[data[-1] % len(ENDINGS)]}"
            path.write_bytes(data[:-1])
            list(map(str, read_file(path).problems))

    atheris.Setup(sys.argv, read)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
