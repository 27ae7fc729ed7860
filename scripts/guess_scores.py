"""Answer at random, kind by kind, and compare the mean credit with the guess score.

Ends with 1 if they differ by more than 0.01 for a kind over 100,000 draws.
"""

import argparse
from pathlib import Path
from random import Random
from statistics import fmean

from quizapp.dataset.reader import load
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from quizapp.generation.wording import Wording
from quizapp.paths import bundled

WITHIN = 0.01


def main() -> int:
    """Read the arguments, draw, print a line for each kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "set", nargs="?", type=Path, default=bundled("questions") / "azerbaijan-turkiye"
    )
    parser.add_argument("--draws", type=int, default=100_000)
    parser.add_argument("--questions", type=int, default=50, help="of each kind, at most")
    options = parser.parse_args()
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    generator = Generator(load(options.set), wording)
    worst = 0.0
    for kind in generator.kinds:
        plan = Plan(options.questions, 1, frozenset([kind.name]))
        questions = [question for quiz in generator.quizzes(plan) for question in quiz]
        if questions:
            expected = fmean(question.guess_score for question in questions)
            earned = mean_credit(questions, options.draws)
            worst = max(worst, abs(earned - expected))
            print(f"{kind.name}: guess score {expected:.4f}, earned {earned:.4f}")
    return 1 if worst > WITHIN else 0


def mean_credit(questions: list[Question], draws: int) -> float:
    """Return the mean credit of so many random responses, spread over some questions."""
    random = Random(1)
    return fmean(
        question.shape.credit(question.shape.random_response(random))
        for question in questions
        for _ in range(draws // len(questions))
    )


if __name__ == "__main__":
    raise SystemExit(main())
