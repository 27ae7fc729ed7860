"""Make many quizzes of question sets and prove every question again by the independent path.

SET is the path of a folder or a table; without one it is every set that comes with the program.
`--odd N` adds so many sets with dates of all sorts that nobody wrote. Prints the findings by
rule and kind, the number of different questions by kind, which scorable rows were never asked,
and how evenly the keys lie. Ends with 1 if anything was found.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from synthetic import odd_set

from quizapp.dataset.model import Dataset
from quizapp.dataset.problem import DatasetError
from quizapp.dataset.reader import load
from quizapp.generation.document import to_document
from quizapp.generation.generator import VERSION, Generator
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from quizapp.generation.shape import Response
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.verification.bank import chi_square_survival
from quizapp.verification.verifier import verify


@dataclass
class Tally:
    """What was counted over all quizzes of one or more sets."""

    questions: int = 0
    findings: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    different: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    places: defaultdict[int, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))
    asked: set[str] = field(default_factory=set)

    def count(self, questions: tuple[Question, ...]) -> None:
        """Count the questions of a quiz."""
        self.questions += len(questions)
        for question in questions:
            self.asked |= question.asks
            self.kinds[question.kind] += 1
            self.different[question.kind].add(question.id)
            if question.response is Response.CHOICE:
                rank = [option.id for option in question.options].index(question.key[0])
                self.places[len(question.options)][rank] += 1

    def report(self, name: str, scorable: set[str]) -> None:
        """Print the figures."""
        print(f"\n{name}: questions {self.questions}, findings {dict(self.findings) or 0}")
        for kind, count in sorted(self.kinds.items()):
            print(f"  {kind}: {count}, different {len(self.different[kind])}")
        never = sorted(scorable - self.asked)
        print(f"  scorable rows {len(scorable)}, never asked {len(never)}: {never[:8]}")
        for size, counts in sorted(self.places.items()):
            print(f"  key among {size} options: {fairness(counts, size)}")


def main() -> int:
    """Read the arguments, make and prove the quizzes, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", type=Path, metavar="SET")
    parser.add_argument("--odd", type=int, default=0, help="how many odd sets besides")
    parser.add_argument("--quizzes", type=int, default=10_000, help="of each set")
    parser.add_argument("--length", type=int, default=10)
    options = parser.parse_args()
    paths = options.sets or sorted(path for path in Path(bundled("questions")).iterdir())
    together, failed = Tally(), False
    for dataset in _sets(paths):
        tally = prove(dataset, options.quizzes, options.length)
        tally.report(dataset.title, {event.id for event in dataset.events if event.scorable})
        failed = failed or bool(tally.findings)
    for seed in range(options.odd):
        prove(odd_set(seed), max(1, options.quizzes // 100), options.length, together)
    if options.odd:
        together.report(f"{options.odd} odd sets", set())
    return 1 if failed or together.findings else 0


def _sets(paths: list[Path]) -> Iterator[Dataset]:
    """Read sets; one that cannot be used is told and left out."""
    for path in paths:
        try:
            yield load(path)
        except DatasetError as error:
            print(f"{path} is no question set: {error}", file=sys.stderr)


def prove(dataset: Dataset, quizzes: int, length: int, tally: Tally | None = None) -> Tally:
    """Make and prove the quizzes with the seeds from 0 on."""
    tally = Tally() if tally is None else tally
    generator = Generator(dataset, Wording.read(bundled("resources") / "wording" / "en.toml"))
    header = {"version": VERSION, "set": dataset.id, "set_hash": dataset.hash}
    for seed in range(quizzes):
        questions = generator.quiz(Plan(length, seed))
        tally.count(questions)
        documents = [to_document(question) for question in questions]
        report = verify({"generator": header | {"seed": seed}, "questions": documents}, dataset)
        for finding in report.findings:
            kind = next((q.kind for q in questions if q.id == finding.question), "quiz")
            tally.findings[f"{finding.rule} {kind}"] += 1
            print(f"{dataset.id}, seed {seed}: {finding}", file=sys.stderr)
    return tally


def fairness(counts: Counter[int], size: int) -> str:
    """Describe how evenly keys lie, with the p of Pearson's chi-square test."""
    mean = counts.total() / size
    statistic = sum((counts[rank] - mean) ** 2 / mean for rank in range(size))
    shares = ", ".join(f"{counts[rank] / counts.total():.3f}" for rank in range(size))
    return f"{shares} (chi-square p = {chi_square_survival(statistic, size - 1):.3f})"


if __name__ == "__main__":
    raise SystemExit(main())
