"""Write docs/quality.md: how good the questions of the sets are that come with the program."""

from pathlib import Path

from quizapp.dataset.reader import load
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.services.quality import quality_report

PAGE = Path(__file__).parents[1] / "docs" / "quality.md"
ABOUT = """\
# How good the questions are

Figures of the question sets that come with the program, made by `uv run python
scripts/quality.py`; `quizapp generate SET --report` tells the same of any set. Each report makes
200 quizzes of 10 questions, with the seeds from 0 on.

- *Facts that could be asked and were* counts a row once for each kind that can ask about it.
- *Rules broken* are findings of the second proof (`quizapp verify`), by the number of the rule.
- *Levels* are shares by the estimate of difficulty; its formula stands in
  [`difficulty.py`](../src/quizapp/generation/difficulty.py).
- *Nearest wrong answer* is the distance from the key to the nearest wrong date, where both are
  known, least, quartiles and most; the unit is the median distance between neighbouring events.
- *Chi-square p* is the chance that a fair draw puts the key so unevenly; below 0.01 something
  is wrong.
"""


def main() -> None:
    """Write the page."""
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    folders = sorted(path for path in Path(bundled("questions")).iterdir() if path.is_dir())
    reports = (quality_report(Generator(load(path), wording), Plan()) for path in folders)
    PAGE.write_text("\n".join((ABOUT, *(f"#{report}" for report in reports))), encoding="utf-8")


if __name__ == "__main__":
    main()
