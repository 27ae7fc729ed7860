"""Make many quizzes of a set and prove every question again by the independent path.

Prints the findings by rule, the number of different questions by kind, which scorable rows
were never asked, and how evenly the keys lie. Ends with 1 if anything was found.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from quizapp.dataset.model import Dataset
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


def quizzes(
    dataset: Dataset, count: int, length: int
) -> Iterator[tuple[int, tuple[Question, ...]]]:
    """Yield a seed and its quiz, for the seeds from 0 on."""
    generator = Generator(dataset, Wording.read(bundled("resources") / "wording" / "en.toml"))
    for seed in range(count):
        yield seed, generator.quiz(Plan(length, seed))


def main() -> int:
    """Read the arguments, make and prove the quizzes, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", type=Path, default=bundled("questions") / "azerbaijan-turkiye")
    parser.add_argument("--quizzes", type=int, default=10_000)
    parser.add_argument("--length", type=int, default=10)
    options = parser.parse_args()
    dataset = load(options.set)
    findings: Counter[str] = Counter()
    different: defaultdict[str, set[str]] = defaultdict(set)
    places: defaultdict[int, Counter[int]] = defaultdict(Counter)
    asked: set[str] = set()
    total = 0
    for seed, questions in quizzes(dataset, options.quizzes, options.length):
        header = {"version": VERSION, "set": dataset.id, "set_hash": dataset.hash, "seed": seed}
        documents = [to_document(question) for question in questions]
        report = verify({"generator": header, "questions": documents}, dataset)
        for finding in report.findings:
            findings[finding.rule] += 1
            print(f"seed {seed}: {finding}", file=sys.stderr)
        total += len(questions)
        for question in questions:
            asked |= question.asks
            different[question.kind].add(question.id)
            if question.response is Response.CHOICE:
                rank = [option.correct for option in question.options].index(True)
                places[len(question.options)][rank] += 1
    scorable = {event.id for event in dataset.events if event.scorable}
    print(f"quizzes {options.quizzes}, questions {total}, findings {dict(findings) or 0}")
    print("different questions", {kind: len(ids) for kind, ids in sorted(different.items())})
    print(f"scorable rows {len(scorable)}, never asked {sorted(scorable - asked)}")
    for size, counts in sorted(places.items()):
        print(f"key among {size} options: {fairness(counts, size)}")
    return 1 if findings or scorable - asked else 0


def fairness(counts: Counter[int], size: int) -> str:
    """Describe how evenly keys lie, with the p of Pearson's chi-square test."""
    mean = counts.total() / size
    statistic = sum((counts[rank] - mean) ** 2 / mean for rank in range(size))
    shares = ", ".join(f"{counts[rank] / counts.total():.3f}" for rank in range(size))
    return f"{shares} (chi-square p = {chi_square_survival(statistic, size - 1):.3f})"


if __name__ == "__main__":
    raise SystemExit(main())
