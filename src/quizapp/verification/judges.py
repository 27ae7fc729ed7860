"""Which rule of the data decides about each kind of question."""

from collections.abc import Callable, Iterator, Mapping

from quizapp.verification.answers import Chosen
from quizapp.verification.case import (
    ABOUT,
    ACTOR,
    ALL,
    BETWEEN,
    CLAIM,
    CLOZE,
    DATE,
    ERAS,
    EVENT,
    FIRST,
    FULL,
    GAP,
    MATCH,
    ORDER,
    PLACE,
    POINT,
    QUANTITY,
    ROLE,
    SEQUEL,
    Case,
)
from quizapp.verification.document import Option
from quizapp.verification.kinds.dates import (
    agreement_role,
    choose_all,
    date_of_event,
    event_for_date,
    true_false,
)
from quizapp.verification.kinds.names import actor, place
from quizapp.verification.kinds.numbers import counted_quantity, counted_years, quantity, years
from quizapp.verification.kinds.orders import between, first_of_two, inserted, ordered, sequel
from quizapp.verification.kinds.pairs import matched
from quizapp.verification.kinds.points import in_buckets, placed
from quizapp.verification.kinds.words import chosen_words, typed_words
from quizapp.verification.report import Finding
from quizapp.verification.truths import Truth

OPTION_JUDGES: Mapping[str, Callable[[Case, Option], Truth]] = {
    DATE: date_of_event,
    EVENT: event_for_date,
    FIRST: first_of_two,
    BETWEEN: between,
    PLACE: place,
    ALL: choose_all,
    ROLE: agreement_role,
    CLAIM: true_false,
    SEQUEL: sequel,
    ACTOR: actor,
    FULL: years,
    ABOUT: years,
    QUANTITY: quantity,
    CLOZE: chosen_words,
}
"""What decides about one option, for each kind that is answered by choosing."""

KEY_JUDGES: Mapping[str, Callable[[Case], Iterator[Finding]]] = {
    ORDER: ordered,
    GAP: inserted,
    ERAS: in_buckets,
    MATCH: matched,
    POINT: placed,
    FULL: counted_years,
    QUANTITY: counted_quantity,
    CLOZE: typed_words,
}
"""What decides about the whole key, for each kind that is answered in another way.

Their findings are of H1 where the data leave the answer open, else of H2.
"""


def judged_by_option(case: Case) -> bool:
    """Tell whether a question is answered by choosing one option or more."""
    return isinstance(case.question.answer, Chosen)


def truths(case: Case) -> Mapping[str, Truth]:
    """Return what the data say about each option of a question for choosing, by option id."""
    judge = OPTION_JUDGES[case.kind]
    return {option.id: judge(case, option) for option in case.options}
