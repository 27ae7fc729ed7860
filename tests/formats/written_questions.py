"""Written questions of every kind, made by hand and drawn at random, to be written and read."""

from dataclasses import replace

from hypothesis import strategies as st

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.question_list import QuestionList

CHOICE = WrittenQuestion(
    kind=WrittenKind.MC_SINGLE,
    stem="Where was it signed?\nThink of 1921.",
    name="kars",
    category="History/Treaties",
    options=(
        WrittenOption("Kars", correct=True, weight=100.0, feedback="Yes: in Kars."),
        WrittenOption("Baku {1918}", correct=False, weight=0.0, feedback="That was later."),
        WrittenOption("=Moscow", correct=False, weight=-25.0),
    ),
    general_feedback="It was signed at Kars.",
    tags=("treaty", "1921"),
)
MULTIPLE = WrittenQuestion(
    kind=WrittenKind.MC_MULTI,
    stem="Which of these lie on the Caspian?",
    name="caspian",
    options=(
        WrittenOption("Baku", correct=True, weight=50.0),
        WrittenOption("Derbent", correct=True, weight=50.0),
        WrittenOption("Kars", correct=False, weight=-100.0),
    ),
)
TRUTH = WrittenQuestion(
    kind=WrittenKind.TRUE_FALSE,
    stem="Kars is a town.",
    name="town",
    truth=True,
    options=(
        WrittenOption("True", correct=True, weight=100.0, feedback="So it is."),
        WrittenOption("False", correct=False, weight=0.0, feedback="But it is."),
    ),
)
SHORT = WrittenQuestion(
    kind=WrittenKind.SHORT,
    stem="Who led the army?",
    name="army",
    answers=(
        WrittenAnswer("Nuri Pasha", feedback="Right."),
        WrittenAnswer("Nuri", weight=50.0),
    ),
)
NUMBER = WrittenQuestion(
    kind=WrittenKind.NUMERIC,
    stem="In which year?",
    name="year",
    answers=(WrittenAnswer("", 1918.0, 1921.0, feedback="Good."),),
)
MATCH = WrittenQuestion(
    kind=WrittenKind.MATCH,
    stem="Match each treaty with its town.",
    name="towns",
    pairs=(("Treaty of Kars", "Kars"), ("Treaty of Batum", "Batum"), ("", "Baku")),
)
ORDER = WrittenQuestion(
    kind=WrittenKind.ORDERING,
    stem="Put these in order.",
    name="order",
    items=("first: one", "second = two", "third"),
    general_feedback="One after the other.",
)
CLOZE = WrittenQuestion(
    kind=WrittenKind.CLOZE,
    stem="The {1} was signed in {2}.",
    name="gaps",
    gaps=(
        (WrittenAnswer("treaty"), WrittenAnswer("pact", weight=50.0, feedback="Nearly.")),
        (WrittenAnswer("", 1918.0, 1921.0),),
    ),
)
ESSAY = WrittenQuestion(kind=WrittenKind.ESSAY, stem="Tell of it.", name="tell")
DESCRIPTION = WrittenQuestion(kind=WrittenKind.DESCRIPTION, stem="Read first.", name="read")

ALL = (CHOICE, MULTIPLE, TRUTH, SHORT, NUMBER, MATCH, ORDER, CLOZE, ESSAY, DESCRIPTION)


def listed(*questions: WrittenQuestion) -> QuestionList:
    """Return questions as the content of a file."""
    return QuestionList(questions)


_PIECES = (
    *("a", "Ə", "1918", "日", "\\", "~", "=", "#", "{", "}", ":", "::", "->", "//", "%50%", "n"),
    *("[html]", "$CATEGORY:", "####", "<b>", "&amp;", "'", '"', ",", ";", "+", "@", "]]>", "*"),
)
texts = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=6).map("x".join).map("x{}x".format)
"""Texts made of everything that means something in one of the formats."""

remarks = st.one_of(st.just(""), texts, st.tuples(texts, texts).map("\n".join))


@st.composite
def choices(draw: st.DrawFn) -> WrittenQuestion:
    """Draw a question with one right option."""
    drawn = draw(st.lists(texts, min_size=2, max_size=5, unique=True))
    right = draw(st.integers(0, len(drawn) - 1))
    options = tuple(
        WrittenOption(text, n == right, 100.0 * (n == right), draw(remarks))
        for n, text in enumerate(drawn)
    )
    return WrittenQuestion(
        kind=WrittenKind.MC_SINGLE,
        stem=draw(texts),
        name=draw(texts),
        category="drawn",
        options=options,
        general_feedback=draw(remarks),
    )


@st.composite
def typed(draw: st.DrawFn) -> WrittenQuestion:
    """Draw a question for a text."""
    answers = draw(st.lists(texts, min_size=1, max_size=3, unique=True))
    return WrittenQuestion(
        kind=WrittenKind.SHORT,
        stem=draw(texts),
        name=draw(texts),
        answers=tuple(WrittenAnswer(text, feedback=draw(remarks)) for text in answers),
    )


@st.composite
def ordered(draw: st.DrawFn) -> WrittenQuestion:
    """Draw a matching or an ordering."""
    items = tuple(draw(st.lists(texts, min_size=3, max_size=5, unique=True)))
    if draw(st.booleans()):
        return WrittenQuestion(
            kind=WrittenKind.ORDERING, stem=draw(texts), name=draw(texts), items=items
        )
    partners = tuple(draw(st.lists(texts, min_size=len(items), max_size=len(items), unique=True)))
    pairs = tuple(zip(items, partners, strict=True))
    return WrittenQuestion(kind=WrittenKind.MATCH, stem=draw(texts), name=draw(texts), pairs=pairs)


drawn_questions = st.lists(st.one_of(choices(), typed(), ordered()), min_size=1, max_size=4)
"""Some questions of the kinds that most formats hold."""


def table_holds(question: WrittenQuestion) -> WrittenQuestion:
    """Return what a row of a table holds of a question, apart from an apostrophe."""
    question = _on_one_line(question)
    right = sum(option.correct for option in question.options) or 1
    share = 100.0 if question.kind is WrittenKind.MC_SINGLE else round(100 / right, 5)
    options = tuple(replace(o, weight=share * o.correct) for o in question.options)
    pairs = tuple(
        (left.replace("->", ":").replace("=", ":"), partner) for left, partner in question.pairs
    )
    return replace(
        question,
        options=options if question.truth is None else (),
        answers=tuple(replace(a, weight=100.0, feedback="") for a in question.answers),
        pairs=tuple((left, partner) for left, partner in pairs if left),
    )


def _on_one_line(question: WrittenQuestion) -> WrittenQuestion:
    """Return a question whose texts have one line each."""
    options = (
        replace(option, feedback=" ".join(option.feedback.split())) for option in question.options
    )
    said = " ".join(question.general_feedback.split())
    return replace(question, options=tuple(options), general_feedback=said)
