"""Tests of keys that stand in the rules by which answers are marked."""

import pytest

from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats.qti.document import read_document

VARIABLE = '<variable identifier="R"/>'
CHOICES = '<choiceInteraction responseIdentifier="R" maxChoices="0">{}</choiceInteraction>'.format(
    "".join(f'<simpleChoice identifier="{name}">{name}</simpleChoice>' for name in "ABC")
)
ENTRY = '<p>One to five? <textEntryInteraction responseIdentifier="R"/></p>'


def base(value: str) -> str:
    return f'<baseValue baseType="identifier">{value}</baseValue>'


def case(test: str, points: str = "1", name: str = "responseIf") -> str:
    earned = f'<setOutcomeValue identifier="SCORE">{base(points)}</setOutcomeValue>'
    return f"<{name}>{test}{earned}</{name}>"


def only(cardinality: str, type_: str, body: str, cases: str) -> WrittenQuestion:
    """Read an item without a declared key."""
    text = (
        '<assessmentItem identifier="i" title="T"><responseDeclaration identifier="R" '
        f'cardinality="{cardinality}" baseType="{type_}"/><itemBody>{body}</itemBody>'
        f"<responseProcessing><responseCondition>{cases}</responseCondition></responseProcessing>"
        "</assessmentItem>"
    )
    found = read_document(text.encode(), "item.xml")
    assert not found.problems
    (question,) = found.questions
    return question


@pytest.mark.parametrize(
    "test",
    [
        f"<and><member>{base('A')}{VARIABLE}</member><member>{base('C')}{VARIABLE}</member></and>",
        f"<match>{VARIABLE}<multiple>{base('A')}{base('C')}</multiple></match>",
        f"<and><match>{VARIABLE}<multiple>{base('A')}{base('C')}</multiple></match>"
        f"<not><member>{base('B')}{VARIABLE}</member></not></and>",
    ],
)
def test_values_that_are_wanted_together_are_right(test: str) -> None:
    question = only("multiple", "identifier", CHOICES, case(test))
    assert question.kind is WrittenKind.MC_MULTI
    assert [option.correct for option in question.options] == [True, False, True]


def test_each_rule_gives_its_value_its_share() -> None:
    half = case(f"<match>{VARIABLE}{base('C')}</match>", "1", "responseElseIf")
    cases = case(f"<match>{VARIABLE}{base('B')}</match>", "2") + half
    question = only("single", "identifier", CHOICES, cases)
    assert [(o.correct, o.weight) for o in question.options] == [
        (False, 0),
        (True, 100),
        (False, 50),
    ]


def test_a_lowest_and_a_highest_number_make_a_range() -> None:
    test = f"<and><gte>{VARIABLE}{base('1')}</gte><lte>{VARIABLE}{base('5')}</lte></and>"
    (answer,) = only("single", "float", ENTRY, case(test)).answers
    assert (answer.low, answer.high) == (1, 5)
