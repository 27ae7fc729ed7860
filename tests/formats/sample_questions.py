"""Two questions made by hand, so that what is printed of them can be compared by eye."""

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Event
from quizapp.formats.question_bank import QuestionBank
from quizapp.generation.generator import VERSION
from quizapp.generation.plan import Plan
from quizapp.generation.provenance import Provenance
from quizapp.generation.question import (
    Citation,
    Fact,
    Option,
    Precedence,
    Question,
    Refutation,
    Stretch,
)
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.order import Order
from quizapp.generation.wording import Wording
from quizapp.paths import bundled

EVENTS = (
    Event(id="batum", title="Treaty of Batum signed", date=parse_edtf("1918-06-04")),
    Event(id="mudros", title="Armistice of Mudros signed", date=parse_edtf("1918-10-30")),
    Event(id="moscow", title="Treaty of Moscow signed", date=parse_edtf("1921-03")),
    Event(id="border", title="Border closed", date=parse_edtf("1993-04/..")),
)
SOURCE = Citation("Protocol", "article 1", "established", "https://example.org/protocol")

CHOICE = Question(
    id="date_of_event-batum-1",
    kind="date_of_event",
    stem="When was the Treaty of Batum signed?",
    facts=(Fact("batum", "date"),),
    options=(
        Option("a", "4 June 1918", correct=True, why="4 June 1918 is when it was signed."),
        Option("b", "30 October 1918", correct=False, why="148 days later."),
    ),
    shape=Choose(("a", "b"), "a"),
    difficulty=0.5,
    explanation="The treaty was signed at Batum.",
    source=SOURCE,
    stretch=Stretch(("batum",), (), ("mudros", "moscow"), EVENTS),
    proof=(Refutation("b", "1918-06-04 ends before 1918-10-30 begins"),),
    topic="Treaties",
)
ORDER = Question(
    id="order-batum-1",
    kind="order",
    stem="Put these three events in order, from the earliest to the latest.",
    facts=(Fact("batum", "date"), Fact("mudros", "date"), Fact("moscow", "date")),
    options=(
        Option("a", "Treaty of Moscow signed", correct=True, why="Place 3: March 1921."),
        Option("b", "Treaty of Batum signed", correct=True, why="Place 1: 4 June 1918."),
        Option("c", "Armistice of Mudros signed", correct=True, why="Place 2: 30 October 1918."),
    ),
    shape=Order.chain(("b", "c", "a")),
    difficulty=0.5,
    explanation="From the earliest to the latest: all three.",
    source=Citation("A newspaper", "", "disputed"),
    stretch=Stretch(("batum", "mudros", "moscow"), (), ("border",), EVENTS),
    proof=(Precedence("b", "c", "by date"), Precedence("c", "a", "by date")),
    topic="Order",
)

DATES = Wording.read(bundled("resources") / "wording" / "en.toml").dates
TREATIES = Provenance(set_id="treaties", title="Treaties", hash="ab" * 32, version=VERSION)


def bank(*quizzes: tuple[Question, ...]) -> QuestionBank:
    """Return some quizzes as they are generated."""
    return QuestionBank(provenance=TREATIES, dates=DATES, plan=Plan(2, 7), quizzes=quizzes)
