"""K17: a date that is right, or one that is provably not."""

from quizapp.dataset.dates import HistoricalDate, parse_edtf
from quizapp.dataset.model import Alternative
from quizapp.generation.question import Question, Refutation
from tests.generation.sets import WORDING, article, dataset, event, many

KIND = "true_false"


def _says(question: Question, date: HistoricalDate) -> bool:
    said = WORDING.dates.long(date)
    stem = question.stem
    return stem.endswith(f", {said}?") or any(f" {w} {said}. " in stem for w in ("in", "on"))


def _is_true(question: Question) -> bool:
    return question.option(question.key[0]).text == "True"


def _cells(date: HistoricalDate) -> list[HistoricalDate]:
    return [cell for grain in type(date.grain) if (cell := date.cell(grain)) is not None]


def test_a_claim_is_true_just_if_it_says_the_date_of_the_event() -> None:
    set_ = article()
    for question in many(KIND):
        span = set_.by_id[question.facts[0].event].span
        assert span
        assert _is_true(question) is any(_says(question, cell) for cell in _cells(span))


def test_half_of_the_claims_are_true() -> None:
    questions = many(KIND, seeds=150)
    true = sum(map(_is_true, questions))
    assert abs(true - len(questions) / 2) < 3 * len(questions) ** 0.5 / 2


def test_it_is_for_practice_and_half_a_mark_with_two_options_in_one_order() -> None:
    for question in many(KIND):
        assert question.practice_only
        assert question.weight == 0.5
        assert [option.text for option in question.options] == ["True", "False"]


def test_the_wrong_one_of_two_is_refuted() -> None:
    for question in many(KIND):
        (proof,) = question.proof
        assert isinstance(proof, Refutation)
        assert not question.option(proof.option).correct


def test_a_recorded_alternative_is_never_called_false() -> None:
    sixteenth = "16 June 2021"
    assert not any(sixteenth in question.stem for question in many(KIND, seeds=100))


def test_a_title_with_a_year_of_the_set_is_not_shown() -> None:
    plan = event("plan", "1993-05-05", title="Plan of 1994")
    others = [event(f"e-{n}", f"199{n}-03-03") for n in range(9)]
    assert not any("Plan of" in question.stem for question in many(KIND, dataset(plan, *others)))


def test_what_is_approximate_or_given_otherwise_is_not_asked_either_way() -> None:
    roughly = event("roughly", "1921~", "year")
    disputed = event("disputed", "1931-05-05", "year")
    others = [event(f"e-{n}", f"194{n}-05-05") for n in range(9)]
    other = Alternative("disputed", "date", "1933", parse_edtf("1933"))
    questions = many(KIND, dataset(roughly, disputed, *others, alternatives=(other,)), 80)
    assert questions
    assert not [q for q in questions if q.facts[0].event in ("roughly", "disputed")]
