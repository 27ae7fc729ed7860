"""K14: the date of a role, and that of the other role as the typical error."""

from itertools import pairwise

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import RoleDate
from quizapp.generation.question import Question, Refutation
from tests.generation.sets import dataset, event, many
from tests.generation.told_set import from_told, told

KIND = "agreement_role"


def _of(name: str) -> list[Question]:
    return [q for q in from_told(KIND) if q.facts[0].event == name]


def _right(question: Question) -> str:
    return question.option(question.key[0]).text


def test_the_stem_names_the_role_and_the_key_is_its_date() -> None:
    found = {(q.stem, _right(q)) for q in _of("treaty-of-kars")}
    assert found == {
        ("“Treaty of Kars”: when did the agreement enter into force?", "11 September 1922"),
        ("When was the Treaty of Kars signed?", "13 October 1921"),
    }


def test_the_trade_agreement_signed_in_november_is_in_force_in_january() -> None:
    questions = _of("trade-agreement-signed")
    assert questions
    for question in questions:
        assert "enter into force" in question.stem
        assert _right(question) == "January 1993"
        assert {fact.event for fact in question.facts} == {
            "trade-agreement-signed",
            "trade-agreement-in-force",
        }


def test_the_other_role_is_marked_as_what_it_is_and_is_no_longer_asked_beside() -> None:
    met = 0
    for question in from_told(KIND):
        others = [o for o in question.options if "another of its dates" in o.why]
        assert len(others) <= 1
        assert all(not option.correct for option in others)
        met += len(others)
    assert met


def test_dates_are_of_one_grain_in_order_and_each_wrong_one_is_refuted() -> None:
    for question in from_told(KIND):
        dates = [option.date for option in question.options if option.date]
        assert len(dates) == 4
        assert len({date.grain for date in dates}) == 1
        assert all(one.before(other) for one, other in pairwise(dates))
        refuted = {step.option for step in question.proof if isinstance(step, Refutation)}
        assert refuted == {option.id for option in question.options if not option.correct}


def test_the_place_of_the_key_is_uniform() -> None:
    counts = [0] * 4
    for question in from_told(KIND):
        counts[[option.correct for option in question.options].index(True)] += 1
    mean = sum(counts) / 4
    assert sum((count - mean) ** 2 / mean for count in counts) < 16.27


def test_no_other_kind_offers_the_date_of_another_role() -> None:
    signed = [q for q in many("date_of_event", told(), 150) if q.facts[0].event == "treaty-of-kars"]
    assert signed
    in_force = parse_edtf("1922-09-11")
    for question in signed:
        for option in question.options:
            assert option.correct or (option.date and option.date.disjoint(in_force))


def test_a_role_is_not_asked_if_both_dates_may_be_one() -> None:
    treaty = event("treaty", "1921", "year order", inquiry="was the treaty signed")
    role = RoleDate("treaty", "in-force", parse_edtf("1921-09-11"))
    others = [event(f"e-{n}", f"193{n}-05-05") for n in range(9)]
    assert many(KIND, dataset(treaty, *others, role_dates=(role,))) == []


def test_an_approximate_date_is_no_role_to_ask() -> None:
    treaty = event("treaty", "1921-03-03", inquiry="was the treaty signed")
    role = RoleDate("treaty", "in-force", parse_edtf("1922~"))
    assert many(KIND, dataset(treaty, role_dates=(role,))) == []
