"""Tests of questions as a paper."""

from dataclasses import replace

from quizapp.formats.questions_text import write_questions
from tests.formats.sample_questions import CHOICE, ORDER, TREATIES, bank

PAPER = """\
Treaties
Questions: 2. Seed: 7.

1.   When was the Treaty of Batum signed?
     a) 4 June 1918
     b) 30 October 1918

2.   Put these three events in order, from the earliest to the latest.
     a) Treaty of Moscow signed
     b) Treaty of Batum signed
     c) Armistice of Mudros signed
     Order: ____  ____  ____


Key and explanations
--------------------

1.   a) 4 June 1918
     a) 4 June 1918 is when it was signed.
     b) 30 October 1918: 148 days later.
     The treaty was signed at Batum.
     Source: Protocol; article 1; https://example.org/protocol

2.   b, c, a
     b) Treaty of Batum signed. Place 1: 4 June 1918.
     c) Armistice of Mudros signed. Place 2: 30 October 1918.
     a) Treaty of Moscow signed. Place 3: March 1921.
     Source: A newspaper
"""


def test_a_paper_has_the_questions_first_and_then_the_key() -> None:
    assert write_questions(bank((CHOICE, ORDER))).decode() == PAPER


def test_several_quizzes_have_headings_and_numbers_run_through() -> None:
    paper = write_questions(bank((CHOICE,), (ORDER,))).decode()
    assert "\n\nQuiz 1\n------\n\n1.   When" in paper
    assert "\n\nQuiz 2\n------\n\n2.   Put" in paper


def test_long_lines_are_broken_and_addresses_are_not() -> None:
    address = "https://example.org/" + "x" * 100
    source = replace(CHOICE.source, url=address)
    long = replace(CHOICE, stem="word " * 60, source=source)
    paper = write_questions(bank((long,))).decode()
    assert address in paper
    assert all(len(line) <= 80 for line in paper.splitlines() if "https" not in line)


def test_a_set_about_one_text_says_so() -> None:
    treaties = replace(TREATIES, based_on="One article")
    questions = replace(bank((CHOICE,)), provenance=treaties)
    assert "Based on one text: One article\n" in write_questions(questions).decode()
