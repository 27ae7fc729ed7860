"""Tests of writing Aiken."""

from quizapp.formats.aiken_writer import export
from tests.formats.written_questions import ALL, CHOICE, TRUTH, listed


def test_a_choice_is_a_question_its_options_and_the_letter_of_the_right_one() -> None:
    assert export(listed(CHOICE, TRUTH)).content.decode() == (
        "Where was it signed? Think of 1921.\n"
        "A) Kars\n"
        "B) Baku {1918}\n"
        "C) =Moscow\n"
        "ANSWER: A\n"
        "\n"
        "Kars is a town.\n"
        "A) True\n"
        "B) False\n"
        "ANSWER: A\n"
    )


def test_what_aiken_cannot_hold_is_told() -> None:
    losses = export(listed(*ALL)).losses
    kept, left_out = [], []
    for loss in losses:
        (left_out if loss.what.startswith("left out") else kept).append(loss)
    assert [loss.question for loss in left_out] == [q.name for q in ALL if q not in (CHOICE, TRUTH)]
    assert [loss.what for loss in kept if loss.question == CHOICE.name] == [
        "Aiken holds no feedback",
        "Aiken holds no weights of options",
        "Aiken holds no names, categories or tags",
        "Aiken holds no lines: a text with several is written on one",
    ]


def test_nothing_to_write_is_an_empty_file() -> None:
    assert export(listed()).content == b""
