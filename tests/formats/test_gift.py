"""Tests of reading GIFT."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.problem import Level
from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.any_file import read_file
from quizapp.formats.gift import read_written, recognises
from quizapp.formats.gift_text.blocks import blocks
from quizapp.formats.question_list import QuestionList
from tests.formats.samples import compared, sample_files

AUTHORED = st.text(st.sampled_from(list("ab 1\\{}~=#%:->TF$/\n")), max_size=80)


def read(folder: Path, text: str, encoding: str = "utf-8") -> QuestionList:
    """Read a text that was saved as GIFT."""
    path = folder / "questions.gift"
    path.write_bytes(text.encode(encoding))
    return read_written(path)


def only(folder: Path, text: str) -> WrittenQuestion:
    """Read a text that holds one question and no fault."""
    found = read(folder, text)
    assert not found.problems
    (question,) = found.questions
    return question


@pytest.mark.skipif(not sample_files("gift"), reason="the sample files are not on this computer")
def test_every_question_of_the_samples_has_the_right_kind_and_key() -> None:
    for path in sample_files("gift"):
        result = compared(path, read_written(path))
        assert result["key_ok"] == result["kind_ok"] == result["must"], path
        assert not result["silent"], path
        assert result["extra"] == 0, path


def test_a_choice_has_one_right_option_and_feedback(tmp_path: Path) -> None:
    question = only(tmp_path, "::Tomb::Who?{=Grant#yes ~%-25%Lee#no ~Ross####It is so.}")
    assert (question.name, question.stem) == ("Tomb", "Who?")
    assert question.kind is WrittenKind.MC_SINGLE
    assert question.options == (
        WrittenOption("Grant", correct=True, weight=100, feedback="yes"),
        WrittenOption("Lee", correct=False, weight=-25, feedback="no"),
        WrittenOption("Ross", correct=False),
    )
    assert question.general_feedback == "It is so."


def test_shares_without_a_whole_one_make_a_choice_of_several(tmp_path: Path) -> None:
    question = only(tmp_path, "Two?{~%50%a ~%-50%b ~%50%c}")
    assert question.kind is WrittenKind.MC_MULTI
    assert [option.correct for option in question.options] == [True, False, True]


@pytest.mark.parametrize("text", ["T", "TRUE", "true", " T "])
def test_truth_is_read_in_every_spelling(tmp_path: Path, text: str) -> None:
    assert only(tmp_path, f"Is it?{{{text}}}").truth is True


def test_feedback_on_truth_is_for_the_wrong_answer_first(tmp_path: Path) -> None:
    question = only(tmp_path, "Is it?{FALSE#no, a=b#quite so}")
    assert question.truth is False
    assert [(o.text, o.correct, o.feedback) for o in question.options] == [
        ("True", False, "no, a=b"),
        ("False", True, "quite so"),
    ]


def test_answers_without_wrong_ones_are_typed(tmp_path: Path) -> None:
    question = only(tmp_path, "Two plus two equals {=four =%50%fuor#nearly}.")
    assert question.kind is WrittenKind.SHORT
    assert question.stem == "Two plus two equals _____."
    assert question.answers == (
        WrittenAnswer("four"),
        WrittenAnswer("fuor", weight=50, feedback="nearly"),
    )
    assert only(tmp_path, "Which number? {One}").answers == (WrittenAnswer("One"),)


@pytest.mark.parametrize(
    ("written", "bounds"),
    [
        ("#1822", [(1822, 1822, 100)]),
        ("#1822:2", [(1820, 1824, 100)]),
        ("#-5..-2.5", [(-5, -2.5, 100)]),
        ("#3,5", [(3.5, 3.5, 100)]),
        ("#=1822:0 =%50%1822:2", [(1822, 1822, 100), (1820, 1824, 50)]),
        ("#=10 ~%25%11 ~12", [(10, 10, 100), (11, 11, 25), (12, 12, 0)]),
    ],
)
def test_numbers_have_tolerances_and_shares(
    tmp_path: Path, written: str, bounds: list[tuple[float, float, float]]
) -> None:
    question = only(tmp_path, f"When?{{{written}}}")
    assert question.kind is WrittenKind.NUMERIC
    assert [(a.low, a.high, a.weight) for a in question.answers] == bounds


def test_what_is_said_of_any_other_number_is_kept(tmp_path: Path) -> None:
    answers = only(tmp_path, "When?{#1822#yes ~#no}").answers
    assert answers[1] == WrittenAnswer("*", weight=0, feedback="no")


def test_pairs_may_have_partners_too_many(tmp_path: Path) -> None:
    question = only(tmp_path, "Match. {=Italy -> Rome =x=y->1\n = -> Lima}")
    assert question.kind is WrittenKind.MATCH
    assert question.pairs == (("Italy", "Rome"), ("x=y", "1"), ("", "Lima"))


def test_an_ordering_has_its_items_in_order(tmp_path: Path) -> None:
    text = "Order.{>3 ALL VERTICAL LONGEST_ORDERED_SUBSET SHOW\nfirst\nsecond\nthird\n}"
    question = only(tmp_path, text)
    assert question.kind is WrittenKind.ORDERING
    assert question.items == ("first", "second", "third")


def test_essays_and_descriptions_are_kept(tmp_path: Path) -> None:
    found = read(tmp_path, "Say why.{}\n\nRead on.\n\nSay more.{####A hint.}")
    assert [question.kind for question in found.questions] == ["essay", "description", "essay"]
    assert found.questions[2].general_feedback == "A hint."


def test_several_groups_of_answers_make_a_cloze(tmp_path: Path) -> None:
    question = only(tmp_path, "In {#1848} it was {=Rome ~Oslo}.")
    assert question.kind is WrittenKind.CLOZE
    assert question.stem == "In {1} it was {2}."
    assert question.gaps[0][0].low == 1848
    assert [(a.text, a.weight) for a in question.gaps[1]] == [("Rome", 100), ("Oslo", 0)]


def test_escaped_marks_stand_for_themselves(tmp_path: Path) -> None:
    question = only(tmp_path, r"a\: b\nc \{d\}?{=\= \~ \# \} \\ ~x}")
    assert question.stem == "a: b\nc {d}?"
    assert question.options[0].text == "= ~ # } \\"


def test_braces_of_formulas_are_no_answers(tmp_path: Path) -> None:
    question = only(tmp_path, r"What is $$\frac{1}{2}$$? {=$$\frac{2}{4}$$ ~1}")
    assert question.stem == r"What is $$\frac{1}{2}$$?"
    assert question.options[0].text == r"$$\frac{2}{4}$$"


def test_texts_lose_their_markup_as_their_format_says(tmp_path: Path) -> None:
    question = only(
        tmp_path, "[html]<p>A &lt; <b>B</b></p>{=[plain]<i> ~[markdown]**c** ~<u>d</u>}"
    )
    assert question.stem == "A < B"
    assert [option.text for option in question.options] == ["<i>", "c", "d"]


def test_pictures_are_told_as_left_out(tmp_path: Path) -> None:
    found = read(tmp_path, 'Seen?<img src\\="a.png">{T}')
    (problem,) = found.problems
    assert (problem.code, problem.level) == ("question.left-out", Level.WARNING)
    assert found.questions[0].stem == "Seen?"


def test_comments_name_tags_and_categories_hold_until_the_next(tmp_path: Path) -> None:
    text = (
        "$CATEGORY: $course$/a/b\n// [id:7] [tag:old]\nQ1{T}\n\nQ2{F}\n$CATEGORY: c\n// Q3\nQ3{T}"
    )
    found = read(tmp_path, text).questions
    assert [question.category for question in found] == ["a/b", "a/b", "c"]
    assert found[0].tags == ("id:7", "old")
    assert [question.line for question in found] == [3, 5, 8]


def test_blank_lines_inside_answers_do_not_end_a_question(tmp_path: Path) -> None:
    question = only(tmp_path, "Who?{\n\n=Grant\n\n~Lee\n\n}")
    assert [option.text for option in question.options] == ["Grant", "Lee"]


def test_a_forgotten_blank_line_loses_no_question(tmp_path: Path) -> None:
    found = read(tmp_path, "One?{T}\n// two\nTwo?{F}\n::three::Three?{=3}\nmore of it")
    assert [question.stem for question in found.questions] == [
        "One?",
        "Two?",
        "Three?_____\nmore of it",
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1254"])
def test_encodings_and_line_ends_of_windows_are_read(tmp_path: Path, encoding: str) -> None:
    text = "Kim?\r\n{\r\n=Işık Üçgöz\r\n~Ağaoğlu\r\n}\r\n\r\nİki?{T}\r\n"
    found = read(tmp_path, text, encoding)
    assert found.questions[0].options[0].text == "Işık Üçgöz"
    assert [question.line for question in found.questions] == [1, 7]


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("Good{T}\n\nBad {=a\n\nGood{F}", "gift.braces", (3, 5)),
        ("Good{T}\n\nBad a}\n\nGood{F}", "gift.braces", (3, 6)),
        ("Good{T}\n\nBad {#x}\n\nGood{F}", "gift.number", (3, 7)),
        ("Good{T}\n\nBad {=a -> b =c}\n\nGood{F}", "gift.match", (3, 14)),
        ("Good{T}\n\nBad {=}\n\nGood{F}", "gift.answers", (3, 6)),
    ],
)
def test_a_bad_question_is_skipped_with_its_place_and_the_next_is_read(
    tmp_path: Path, text: str, code: str, place: tuple[int, int]
) -> None:
    found = read(tmp_path, text)
    assert [question.stem for question in found.questions] == ["Good", "Good"]
    (problem,) = found.problems
    assert (problem.code, (problem.line, problem.column)) == (code, place)
    assert [(entry.name[:3], entry.line) for entry in found.skipped] == [("Bad", 3)]


def test_an_equals_sign_inside_an_option_is_doubted(tmp_path: Path) -> None:
    found = read(tmp_path, "Which?{=right ~x=5}")
    assert [problem.code for problem in found.problems] == ["gift.equals"]


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("Q {=right ~x=5}", ["right", "x=5"]),
        ("Q {\n=right\n~x = 5\n~x =\n5}", ["right", "x = 5", "x = 5"]),
        ('Q {\n=<a href="b">c</a> and <b class="d">\n~e\n}', ["c and", "e"]),
        ('Q {~y ~<input name="a" id="b"> =right}', ["y", '<input name="a" id="b">', "right"]),
        ("Q {~use `a = b` =right}", ["use `a = b`", "right"]),
    ],
)
def test_an_equals_sign_that_is_no_mark_stays_in_its_text(
    tmp_path: Path, text: str, options: list[str]
) -> None:
    found = read(tmp_path, text)
    assert {problem.code for problem in found.problems} == {"gift.equals"}
    assert [option.text for option in found.questions[0].options] == options
    assert sum(option.correct for option in found.questions[0].options) == 1


@pytest.mark.parametrize("text", ["Q {~a~b=c}", "Q {=a =c ~b}", "Q {~a =c}", "Q {=a\n=c\n~b}"])
def test_an_equals_sign_after_a_mark_of_its_own_sort_begins_an_answer(
    tmp_path: Path, text: str
) -> None:
    question = only(tmp_path, text)
    assert "c" in [option.text for option in question.options if option.correct]


def test_an_equals_sign_in_what_is_said_of_an_answer_stays_there(tmp_path: Path) -> None:
    (question,) = read(tmp_path, "Q {\n=a\n~b # not x=5\n}").questions
    assert [option.feedback for option in question.options] == ["", "not x=5"]


def test_answers_inside_a_text_make_a_cloze(tmp_path: Path) -> None:
    text = "::N::[html]<b>Rome</b> is {1:MC:~=in Italy~in Spain#no}, founded {2:NM:=-753:5}."
    question = only(tmp_path, text)
    assert (question.kind, question.name) == (WrittenKind.CLOZE, "N")
    assert question.stem == "Rome is {1}, founded {2}."
    assert question.gaps == (
        (WrittenAnswer("in Italy"), WrittenAnswer("in Spain", weight=0, feedback="no")),
        (WrittenAnswer("", -758, -748),),
    )


@pytest.mark.parametrize("text", ["A {1:SA:~a} gap", "A {1:NM:=x} gap", "A {1:SA:=a} gap {=b}"])
def test_gaps_that_make_no_sense_are_skipped_with_their_place(tmp_path: Path, text: str) -> None:
    found = read(tmp_path, f"Good{{T}}\n\n{text}")
    (problem,) = found.problems
    assert problem.line == 3
    assert problem.column > 2
    assert len(found.skipped) == 1


def test_answers_without_braces_are_read_and_told(tmp_path: Path) -> None:
    found = read(tmp_path, "Which?\n~a{1}\n=b # yes\n\nA text\n= with a line\n= of its own")
    first, second = found.questions
    assert [(option.text, option.correct) for option in first.options] == [
        ("a{1}", False),
        ("b", True),
    ]
    assert second.kind is WrittenKind.DESCRIPTION
    assert [(problem.code, problem.line) for problem in found.problems] == [("gift.no-braces", 1)]


@pytest.mark.parametrize("code", ["```c\nint a;\n\nint b;\n```", "<pre>\nint a;\n\nint b;\n</pre>"])
def test_a_blank_line_inside_code_ends_no_question(tmp_path: Path, code: str) -> None:
    question = only(tmp_path, f"::N::What is it?\n{code}\n{{=a ~b}}")
    assert "int a;\nint b;" in question.stem
    found = read(tmp_path, "A ``` mark {T}\n\n::M::Next {T}\n\n::N::Last ``` {F}")
    assert [question.name for question in found.questions] == ["", "M", "N"]


@pytest.mark.parametrize("line", ["$CATEGORY: a/b", "$CATEGORY a/b", "$category:a/b"])
def test_a_category_holds_for_what_follows(tmp_path: Path, line: str) -> None:
    assert only(tmp_path, f"{line}\n\nQ {{T}}").category == "a/b"


def test_a_choice_without_a_right_option_is_told(tmp_path: Path) -> None:
    found = read(tmp_path, "Good{=a ~b}\n\nBad{~a ~b}\n\nBad{~%-50%a ~%0%b}")
    assert [(problem.code, problem.line) for problem in found.problems] == [
        ("question.no-key", 3),
        ("question.no-key", 5),
    ]
    assert len(found.questions) == 3


def test_a_share_may_stand_among_any_blanks(tmp_path: Path) -> None:
    found = read(tmp_path, "Q {=a ~%\x1d50%b}")
    assert len(found.questions) + len(found.skipped) == 1


def test_endless_answers_are_refused(tmp_path: Path) -> None:
    found = read(tmp_path, "Bad {" + "~" * 50_000 + "}\n\nGood{T}")
    assert [problem.code for problem in found.problems] == ["gift.too-long"]
    assert len(found.questions) == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(AUTHORED | st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_is_read_and_nothing_disappears(tmp_path: Path, text: str) -> None:
    found = read(tmp_path, text)
    whole = [
        problem for problem in found.problems if problem.line == 0 or problem.code[:5] == "file."
    ]
    if not whole:
        normal = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        assert len(found.questions) + len(found.skipped) == len(list(blocks(normal)))


@given(AUTHORED)
def test_the_questions_of_a_text_hold_all_of_it_but_comments(text: str) -> None:
    plain = text.replace("/", "").replace("$", "")
    kept = "".join(block.text for block in blocks(plain))
    assert "".join(kept.split()) == "".join(plain.split())


def test_files_are_told_by_name_or_by_their_answers(tmp_path: Path) -> None:
    for name, text in (("a.gift", "x"), ("b.txt", "Is it?{T}"), ("c.txt", "title,date\na,1918\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert [recognises(tmp_path / name) for name in ("a.gift", "b.txt", "c.txt")] == [
        True,
        True,
        False,
    ]
    assert isinstance(read_file(tmp_path / "b.txt"), QuestionList)


def test_answers_after_blank_lines_belong_to_the_text_above_them(tmp_path: Path) -> None:
    found = read(tmp_path, "Only read.\n\nWho?\n\n\n{=Grant ~Lee}\n\nBye.\n")
    assert [(q.kind, q.stem, q.line) for q in found.questions] == [
        (WrittenKind.DESCRIPTION, "Only read.", 1),
        (WrittenKind.MC_SINGLE, "Who?", 3),
        (WrittenKind.DESCRIPTION, "Bye.", 8),
    ]


def test_answers_that_were_left_open_do_not_swallow_the_next_question(tmp_path: Path) -> None:
    found = read(tmp_path, "One {=a ~b\n\nTwo {=c ~d}\n")
    assert [q.stem for q in found.questions] == ["Two"]
    assert [(s.line, s.reason) for s in found.skipped] == [(1, "the brace is never closed")]


def test_braces_of_a_text_on_a_line_of_their_own_do_not_end_a_question(tmp_path: Path) -> None:
    question = only(tmp_path, "p { color: red; }\n{=right ~wrong}\n")
    assert question.stem == "p { color: red; }"


@pytest.mark.parametrize("text", ["so $x^{2}$ is", r"so $\frac{a}{b}$ is", "$x_{i}$"])
def test_braces_of_a_formula_are_no_answers(tmp_path: Path, text: str) -> None:
    question = only(tmp_path, text)
    assert (question.kind, question.stem) == (WrittenKind.DESCRIPTION, text)


def test_marks_inside_feedback_and_partners_keep_their_spaces(tmp_path: Path) -> None:
    question = only(tmp_path, "Q {=a # one # two ~b}")
    assert question.options[0].feedback == "one # two"
    assert only(tmp_path, "Q {=a -> b # c =d -> e}").pairs == (("a", "b # c"), ("d", "e"))


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ("{= ~b}", "a right answer is empty"),
        ("{#1...5}", "“1...5” has three dots, and a range has two"),
    ],
)
def test_answers_that_say_too_little_are_told(tmp_path: Path, answers: str, reason: str) -> None:
    assert [skipped.reason for skipped in read(tmp_path, f"Q {answers}").skipped] == [reason]
