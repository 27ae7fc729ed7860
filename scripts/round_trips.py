"""Write many questions in every format, read them back, and count what is the same.

Generated questions of both bundled sets and of a made one, and questions drawn at random. Every
question must come back equal, or what differs must have been told by the one who wrote it. Ends
with 1 if a difference was found that nobody told. Run it at the top of the repository:
`python -m scripts.round_trips`.
"""

import argparse
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from quizapp.dataset.model import Dataset
from quizapp.dataset.reader import load
from quizapp.dataset.written import WrittenQuestion
from quizapp.formats.format import exporters
from quizapp.formats.question_bank import QuestionBank
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.checked_export import export_checked, is_unforeseen
from quizapp.formats.writing.portable import portable
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from scripts.synthetic import odd_set, plain_set
from tests.formats.written_questions import any_questions

AT_ONCE = 50
SHOWN = 5


def main() -> int:
    """Read the arguments, write and read, print a line for each format."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--generated", type=int, default=10_000)
    parser.add_argument("--drawn", type=int, default=2_000)
    parser.add_argument("--format", action="append", default=[], choices=tuple(exporters()))
    options = parser.parse_args()
    sorts = {
        "generated": list(generated(options.generated)),
        "drawn": drawn(options.drawn),
    }
    unforeseen = 0
    for name in options.format or exporters():
        for sort, questions in sorts.items():
            unforeseen += report(name, sort, questions)
    return 1 if unforeseen else 0


def report(name: str, sort: str, questions: Sequence[WrittenQuestion]) -> int:
    """Write and read questions in one format; return how many differ though nobody told it."""
    began, told, left_out, surprises = time.perf_counter(), set[int](), 0, Counter[str]()
    compared = 0
    examples: list[str] = []
    for start in range(0, len(questions), AT_ONCE):
        part = questions[start : start + AT_ONCE]
        exported = export_checked(name, QuestionList(tuple(part)))
        compared += exported.compared or 0
        for loss in exported.losses:
            told.update({start + part.index(loss.of)} if loss.of in part and loss.parts else ())
            left_out += loss.what.startswith("left out")
            if is_unforeseen(loss):
                surprises[loss.what] += 1
                examples.append(f"{loss.what}: {loss.of!r}")
    same = len(questions) - len(told)
    print(
        f"{name}: {len(questions):,} {sort}, {compared:,} read back, {same:,} the same, "
        f"{len(told):,} with a loss that is listed ({left_out:,} left out), "
        f"{surprises.total():,} unforeseen; {time.perf_counter() - began:.0f} s"
    )
    for example in examples[:SHOWN]:
        print(f"  {example}")
    return surprises.total()


def generated(count: int) -> Iterator[WrittenQuestion]:
    """Yield generated questions of all kinds as written ones."""
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    made, kinds = 0, Counter[str]()
    sets = list(data_sets())
    for number in range(count):
        if made >= count:
            break
        dataset = sets[number % len(sets)]
        generator = Generator(dataset, wording)
        plan = Plan(count=min(200, count - made), seed=number)
        quizzes = generator.quizzes(plan)
        bank = QuestionBank(
            provenance=generator.provenance, dates=wording.dates, plan=plan, quizzes=quizzes
        )
        kinds.update(question.kind for _, question in bank.numbered)
        made += len(bank)
        yield from portable(bank).questions
    print(f"generated: {made:,} questions of {len(kinds)} kinds from {len(sets)} sets")


def data_sets() -> Iterator[Dataset]:
    """Yield the bundled sets and made ones."""
    for folder in sorted(bundled("questions").iterdir()):
        if folder.is_dir():
            yield load(folder)
    yield plain_set(500)
    yield odd_set(1)


def drawn(count: int) -> list[WrittenQuestion]:
    """Return questions drawn at random, the same ones for the same count."""
    found: list[WrittenQuestion] = []

    @seed(1)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def draw(data: st.DataObject) -> None:
        question = data.draw(any_questions())
        name = f"{len(found)} {question.name}" if question.name else ""
        found.append(replace(question, name=name, stem=f"{question.stem} {len(found)}"))

    draw()
    return found[:count]


if __name__ == "__main__":
    raise SystemExit(main())
