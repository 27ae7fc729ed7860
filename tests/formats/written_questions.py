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
        answers=tuple(
            replace(answer, weight=100.0, feedback="")
            for answer in question.answers
            if answer.weight == max(other.weight for other in question.answers)
        ),
        pairs=tuple((left, partner) for left, partner in pairs if left),
    )


def _on_one_line(question: WrittenQuestion) -> WrittenQuestion:
    """Return a question whose texts have one line each."""
    options = (
        replace(option, feedback=" ".join(option.feedback.split())) for option in question.options
    )
    said = " ".join(question.general_feedback.split())
    return replace(question, options=tuple(options), general_feedback=said)


_LETTERS = st.text(
    st.characters(exclude_categories=["Cs", "Cn"], exclude_characters="\ufdd0\ufdd1\ufdd2"),
    min_size=1,
    max_size=12,
)
_WORDS = st.sampled_from(
    ("1918", "14 January 1992", "Kars", "İstanbul", "Ganja; Baku", "a, b", "=SUM(A1)", "yes | no")
)
any_texts = st.one_of(texts, _LETTERS.map("x{}".format), _WORDS, remarks.map("x{}".format))
"""Texts of any letters, of one or several lines, that begin with a visible one."""

any_remarks = st.one_of(st.just(""), any_texts)
_WEIGHTS = st.sampled_from((-100.0, -50.0, -33.33333, 0.0, 25.0, 33.33333, 50.0, 100.0))
_NUMBERS = st.floats(-1e6, 1e6).map(lambda number: round(number, 4))


@st.composite
def _options(draw: st.DrawFn) -> tuple[WrittenOption, ...]:
    """Draw options of which one earns everything, or some earn parts of it."""
    drawn = draw(st.lists(any_texts, min_size=2, max_size=9, unique=True))
    right = draw(st.sets(st.integers(0, len(drawn) - 1), min_size=1, max_size=3))
    share = round(100 / len(right), 5)
    return tuple(
        WrittenOption(
            text,
            number in right,
            share if number in right else draw(_WEIGHTS.filter(lambda weight: weight <= 0)),
            draw(any_remarks),
        )
        for number, text in enumerate(drawn)
    )


@st.composite
def _answers(draw: st.DrawFn) -> tuple[WrittenAnswer, ...]:
    drawn = draw(st.lists(any_texts, min_size=1, max_size=4, unique=True))
    weights = [100.0, *(draw(_WEIGHTS.filter(lambda weight: weight >= 0)) for _ in drawn[1:])]
    return tuple(
        WrittenAnswer(text, weight=weight, feedback=draw(any_remarks))
        for text, weight in zip(drawn, weights, strict=True)
    )


@st.composite
def _ranges(draw: st.DrawFn) -> tuple[WrittenAnswer, ...]:
    pairs = draw(st.lists(st.tuples(_NUMBERS, _NUMBERS), min_size=1, max_size=3, unique=True))
    ordered = (sorted(pair) for pair in pairs)
    return tuple(WrittenAnswer("", low, high, feedback=draw(any_remarks)) for low, high in ordered)


@st.composite
def any_questions(draw: st.DrawFn) -> WrittenQuestion:
    """Draw a question of any kind, with everything that it may have."""
    kind = draw(st.sampled_from(WrittenKind))
    drawn = WrittenQuestion(
        kind=kind,
        stem=draw(any_texts),
        name=draw(st.one_of(st.just(""), any_texts)),
        category=draw(st.sampled_from(("", "History", "History/Cities: old", "A = B"))),
        general_feedback=draw(any_remarks),
        tags=tuple(draw(st.lists(st.sampled_from(("old", "a b", "x[1]", "a, b")), max_size=2))),
    )
    match kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            options = draw(_options())
            is_single = sum(option.correct for option in options) == 1
            kind = WrittenKind.MC_SINGLE if is_single else WrittenKind.MC_MULTI
            drawn = replace(drawn, kind=kind, options=options)
        case WrittenKind.TRUE_FALSE:
            truth, said = draw(st.booleans()), draw(st.tuples(any_remarks, any_remarks))
            words = (("True", truth, said[0]), ("False", not truth, said[1]))
            options = tuple(WrittenOption(t, is_it, 100.0 * is_it, s) for t, is_it, s in words)
            drawn = replace(drawn, truth=truth, options=options if any(said) else ())
        case WrittenKind.SHORT:
            drawn = replace(drawn, answers=draw(_answers()))
        case WrittenKind.NUMERIC:
            drawn = replace(drawn, answers=draw(_ranges()))
        case WrittenKind.MATCH:
            pairs = draw(st.lists(st.tuples(any_texts, any_texts), min_size=2, max_size=5))
            spare = draw(st.lists(any_texts.map(lambda text: ("", text)), max_size=1))
            drawn = replace(drawn, pairs=(*pairs, *spare))
        case WrittenKind.ORDERING:
            items = draw(st.lists(any_texts, min_size=2, max_size=6, unique=True))
            drawn = replace(drawn, items=tuple(items))
        case WrittenKind.CLOZE:
            gaps = tuple(draw(st.lists(st.one_of(_answers(), _ranges()), min_size=1, max_size=3)))
            stem = " ".join(f"{drawn.stem} {{{n}}}" for n in range(1, len(gaps) + 1))
            drawn = replace(drawn, stem=stem, gaps=gaps)
        case _:
            pass
    return drawn
