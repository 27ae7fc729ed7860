"""Tests of items of version 1.2 as some platforms write them."""

from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats.qti.document import read_document


def only(presentation: str, processing: str) -> WrittenQuestion:
    """Read the one item that is made of these parts."""
    text = (
        f"<questestinterop><item title='T'><presentation>{presentation}</presentation>"
        f"<resprocessing>{processing}</resprocessing></item></questestinterop>"
    )
    found = read_document(text.encode(), "old.xml")
    assert not found.problems
    (question,) = found.questions
    return question


def words(text: str) -> str:
    return f"<material><mattext>{text}</mattext></material>"


def label(name: str, text: str = "") -> str:
    said = words(text) if text else ""
    return f"<flow_label><response_label ident='{name}'>{said}</response_label></flow_label>"


def rule(response: str, value: str, points: str = "1", variable: str = "SCORE") -> str:
    return (
        f"<respcondition><conditionvar><varequal respident='{response}'>{value}</varequal>"
        f"</conditionvar><setvar varname='{variable}' action='Add'>{points}</setvar>"
        "</respcondition>"
    )


def test_the_partners_of_blackboard_stand_below_all_responses() -> None:
    lefts = "".join(
        f"<flow class='Block'><flow>{words(left)}</flow><response_lid ident='{left}'>"
        f"<render_choice>{label(left + '0')}{label(left + '1')}</render_choice>"
        "</response_lid></flow>"
        for left in ("Rome", "Oslo")
    )
    rights = "".join(f"<flow class='Block'>{words(right)}</flow>" for right in ("Norway", "Italy"))
    question = only(
        f"{words('Which country?')}<flow class='RESPONSE_BLOCK'>{lefts}</flow>"
        f"<flow class='RIGHT_MATCH_BLOCK'>{rights}</flow>",
        rule("Rome", "Rome1") + rule("Oslo", "Oslo0"),
    )
    assert (question.kind, question.stem) == (WrittenKind.MATCH, "Which country?")
    assert question.pairs == (("Rome", "Italy"), ("Oslo", "Norway"))


def test_wrong_choices_of_brightspace_count_as_wrong() -> None:
    question = only(
        words("Which?")
        + "<response_extension><display_style>2</display_style></response_extension>"
        f"<response_lid ident='R' rcardinality='Multiple'><render_choice>"
        f"{label('a', 'A')}{label('b', 'B')}{label('c', 'C')}</render_choice></response_lid>",
        rule("R", "a", variable="D2L_Correct")
        + rule("R", "b", variable="D2L_Incorrect")
        + rule("R", "c", variable="D2L_Correct"),
    )
    assert question.kind is WrittenKind.MC_MULTI
    assert [(o.text, o.correct) for o in question.options] == [
        ("A", True),
        ("B", False),
        ("C", True),
    ]


def test_groups_of_brightspace_are_responses() -> None:
    group = (
        "<response_grp respident='{0}'>" + words("{0}") + "<render_choice>"
        f"{label('x', 'X')}{label('y', 'Y')}</render_choice></response_grp>"
    )
    question = only(
        words("Match.") + group.format("one") + group.format("two"),
        rule("one", "x", variable="D2L_Incorrect")
        + rule("one", "y", variable="D2L_Correct")
        + rule("two", "x", variable="D2L_Correct"),
    )
    assert question.pairs == (("one", "Y"), ("two", "X"))


def test_places_of_brightspace_make_an_order() -> None:
    question = only(
        words("Order.") + "<response_grp respident='R' rcardinality='Ordered'><render_choice>"
        f"{label('a', 'third')}{label('b', 'first')}{label('c', 'second')}"
        "</render_choice></response_grp>",
        rule("a", "3") + rule("b", "1") + rule("c", "2"),
    )
    assert (question.kind, question.items) == (WrittenKind.ORDERING, ("first", "second", "third"))


def test_a_right_choice_that_does_not_exist_is_told() -> None:
    wanted = "".join(f"<varequal respident='R'>{name}</varequal>" for name in "axb")
    found = read_document(
        f"<questestinterop><item title='T'><presentation>{words('Which?')}<response_lid ident='R'>"
        f"<render_choice>{label('a', 'A')}{label('b', 'B')}{label('c', 'C')}</render_choice>"
        "</response_lid></presentation><resprocessing><respcondition><conditionvar><and>"
        f"{wanted}</and></conditionvar><setvar varname='SCORE'>1</setvar></respcondition>"
        "</resprocessing></item></questestinterop>".encode(),
        "old.xml",
    )
    (question,) = found.questions
    assert [option.weight for option in question.options] == [50, 50, 0]
    assert ["“x”" in problem.message for problem in found.problems] == [True]
