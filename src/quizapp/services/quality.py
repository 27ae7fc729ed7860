"""A report on the questions of a set: quizzes are made, proved, counted, and told in Markdown."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from quizapp.generation.document import to_document
from quizapp.generation.generator import VERSION, Generator
from quizapp.generation.plan import Plan
from quizapp.generation.quality import Quality
from quizapp.generation.question import Question
from quizapp.verification.bank import chi_square_survival
from quizapp.verification.verifier import verify

QUIZZES = 200
_SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)


def quality_report(generator: Generator, plan: Plan, quizzes: int = QUIZZES) -> str:
    """Make so many quizzes of a plan, with the seeds from its own on, and report on them."""
    seeds = range(plan.seed, plan.seed + quizzes)
    made = {seed: generator.quiz(replace(plan, seed=seed)) for seed in seeds}
    quality = Quality(generator.supply(plan.precision).of(plan), tuple(made.values()))
    broken = _broken_rules(generator, made)
    return "\n".join((*_summary(generator, quality, broken), "", *_tables(quality), ""))


def _broken_rules(
    generator: Generator, made: Mapping[int, Sequence[Question]]
) -> Mapping[str, int]:
    """Prove each quiz by the independent path and count what it finds, by rule."""
    dataset = generator.dataset
    header = {"version": VERSION, "set": dataset.id, "set_hash": dataset.hash}
    found: Counter[str] = Counter()
    for seed, questions in made.items():
        document = {
            "generator": header | {"seed": seed},
            "questions": list(map(to_document, questions)),
        }
        found.update(finding.rule for finding in verify(document, dataset).findings)
    return found


def _summary(generator: Generator, quality: Quality, broken: Mapping[str, int]) -> Iterator[str]:
    words, most, grade = quality.reading
    longest, chance = quality.length_cue
    rules = ", ".join(f"{rule} {count}" for rule, count in sorted(broken.items()))
    levels = ", ".join(f"{level} {share:.0%}" for level, share in quality.levels.items())
    yield f"# {generator.dataset.title}"
    yield ""
    yield f"- quizzes: {len(quality.quizzes)}, questions: {len(quality.questions):,}"
    yield f"- facts that could be asked and were: {quality.coverage:.0%}"
    yield f"- rules broken, by the second proof: {rules or 'none'}"
    yield f"- quizzes in which a question gives another away: {broken.get('H7', 0)}"
    yield f"- questions twice in one quiz: {quality.duplicates}"
    yield f"- the key is the longest option: {longest:.0%} (by chance {chance:.0%})"
    yield f"- words of a stem: {words:.1f}, at most {most}; Flesch-Kincaid grade {grade:.1f}"
    yield f"- levels: {levels}"
    yield f"- nearest wrong answer, in typical distances between events: {_quartiles(quality.gaps)}"


def _quartiles(values: Sequence[float]) -> str:
    """Tell least, quartiles and most of sorted values."""
    if not values:
        return "none has a date"
    return ", ".join(f"{values[round(share * (len(values) - 1))]:.1f}" for share in _SHARES)


def _tables(quality: Quality) -> Iterator[str]:
    yield "| kind | different questions | rows it can ask | rows it asked |"
    yield "|---|---:|---:|---:|"
    for kind, rows in sorted(quality.eligible.items()):
        yield f"| {kind} | {quality.different[kind]} | {rows} | {quality.asked[kind]} |"
    yield ""
    yield "| options | place of the key, first to last | chi-square p |"
    yield "|---:|---|---:|"
    for size, counts in quality.key_ranks.items():
        yield f"| {size} | {', '.join(map(str, counts))} | {_fairness(counts):.2f} |"


def _fairness(counts: Sequence[int]) -> float:
    """Return the chance of counts as uneven as these if every place is equally likely."""
    mean = sum(counts) / len(counts)
    return chi_square_survival(sum((n - mean) ** 2 / mean for n in counts), len(counts) - 1)
