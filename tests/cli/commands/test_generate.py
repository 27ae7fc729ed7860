"""Tests of `generate` and `verify`."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.cli.main import main
from quizapp.generation.difficulty import Level
from quizapp.generation.kind import all_kinds
from tests.cli.command_line import TABLE, Cli

BUNDLED = "azerbaijan-turkiye"
KINDS = [kind.name for kind in all_kinds()]


def test_questions_are_printed_as_json(cli: Cli) -> None:
    told = cli("generate", BUNDLED, "--count", "3", "--seed", "7")
    document = json.loads(told.out)
    assert (told.code, told.err) == (0, "")
    assert document["generator"]["set"] == BUNDLED
    assert document["generator"]["seed"] == 7
    assert document["generator"]["set_hash"].startswith("sha256")
    assert len(document["questions"]) == 3
    assert {question["quiz"] for question in document["questions"]} == {1}


def test_a_seed_that_was_drawn_is_told_and_gives_the_same_again(cli: Cli, table: Path) -> None:
    told = cli("generate", table, "--count", "2")
    seed = json.loads(told.out)["generator"]["seed"]
    assert told.err.splitlines()[0] == f"Seed: {seed}."
    assert cli("generate", table, "--count", "2", "--seed", seed).out == told.out


def test_questions_that_need_several_quizzes_say_so(cli: Cli) -> None:
    told = cli("generate", BUNDLED, "--count", "60", "--seed", "7")
    quizzes = {question["quiz"] for question in json.loads(told.out)["questions"]}
    assert told.code == 0
    assert quizzes == set(range(1, len(quizzes) + 1))
    assert told.err == (
        "These 60 questions would give each other away in one quiz; "
        f"they stand in {len(quizzes)} quizzes.\n"
    )


def test_fewer_questions_than_asked_for_are_no_failure(cli: Cli, tmp_path: Path) -> None:
    small = tmp_path / "small.csv"
    small.write_text("title,date\nA,1918\nB,1920-05\n", encoding="utf-8")
    told = cli("generate", small, "--count", "500", "--seed", "1", "--kind", "first_of_two")
    number = len(json.loads(told.out)["questions"])
    assert told.code == 0
    assert told.err == f"This set gives {number} question of these kinds; you asked for 500.\n"


def test_no_question_at_all_is_a_problem_of_the_input(cli: Cli, tmp_path: Path) -> None:
    small = tmp_path / "small.csv"
    small.write_text("title,date\nA,1918\n", encoding="utf-8")
    told = cli("generate", small, "--seed", "1", "--kind", "order")
    assert told.code == 1
    assert json.loads(told.out)["questions"] == []
    assert told.err == "This set gives no question of these kinds; you asked for 10.\n"


def test_kinds_may_be_chosen(cli: Cli) -> None:
    words = ("--kind", "place", "--kind", "order", "--count", "12", "--seed", "1")
    document = json.loads(cli("generate", BUNDLED, *words).out)
    assert {question["kind"] for question in document["questions"]} == {"place", "order"}
    assert document["generator"]["kinds"] == ["order", "place"]


def test_an_unknown_kind_is_wrong_usage_and_all_kinds_are_listed(cli: Cli) -> None:
    told = cli("generate", BUNDLED, "--kind", "riddle")
    assert (told.code, told.out) == (2, "")
    assert told.err.endswith(f"there is no kind “riddle”; there are {', '.join(KINDS)}\n")


@pytest.mark.parametrize(
    "words",
    [
        ("--count", "0"),
        ("--count", "-1"),
        ("--count", "many"),
        ("--count", "1e3"),
        ("--count", "9" * 5000),
        ("--seed", "one"),
        ("--seed", str(2**63)),
        ("--to", "clay"),
    ],
)
def test_a_number_or_name_that_makes_no_sense_is_wrong_usage(
    words: tuple[str, str], cli: Cli
) -> None:
    assert cli("generate", BUNDLED, *words).code == 2


def test_a_set_that_is_not_known_is_wrong_usage(cli: Cli) -> None:
    told = cli("generate", "nothing")
    assert (told.code, told.out) == (2, "")
    known = f"{BUNDLED}, space-missions"
    assert told.err == f"quizapp: There is no question set “nothing”; there are: {known}.\n"


def test_a_file_that_is_not_there_is_a_problem_of_the_input(cli: Cli, tmp_path: Path) -> None:
    told = cli("generate", tmp_path / "gone.csv")
    assert (told.code, told.out) == (1, "")
    assert "there is no such file" in told.err


def test_a_table_with_faults_gives_its_problems_and_nothing_else(cli: Cli, tmp_path: Path) -> None:
    table, out = tmp_path / "bad.csv", tmp_path / "out.json"
    table.write_text("title,date\nA,soon\nB\n", encoding="utf-8")
    told = cli("generate", table, "-o", out)
    assert (told.code, told.out) == (1, "")
    assert [line.partition(": error: ")[0] for line in told.err.splitlines()] == [
        f"{table}:2:3",
        f"{table}:3:1",
    ]
    assert not out.exists()


def test_a_paper_is_text(cli: Cli, table: Path) -> None:
    told = cli("generate", table, "--count", "2", "--seed", "1", "--to", "text")
    assert told.code == 0
    assert told.out.startswith("Treaties\nQuestions: 2. Seed: 1.\n")
    assert "\nKey and explanations\n" in told.out


@settings(max_examples=8)
@given(
    seed=st.integers(-(2**63), 2**63 - 1),
    count=st.integers(1, 12),
    kinds=st.lists(st.sampled_from(KINDS), max_size=3),
    form=st.sampled_from(["json", "text"]),
)
def test_the_same_seed_and_options_give_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, seed: int, count: int, kinds: list[str], form: str
) -> None:
    folder = tmp_path_factory.mktemp("generate")
    table = folder / "treaties.csv"
    table.write_text(TABLE, encoding="utf-8")
    words = [str(table), f"--seed={seed}", f"--count={count}", f"--to={form}"]
    words += [f"--kind={kind}" for kind in kinds]
    for name in ("one", "other"):
        main(["generate", *words, "-o", str(folder / name)])
    assert (folder / "one").read_bytes() == (folder / "other").read_bytes()


def test_generated_questions_are_proved_again(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "questions.json"
    cli("generate", BUNDLED, "--count", "40", "--seed", "5", "-o", out)
    told = cli("verify", out, BUNDLED)
    assert (told.code, told.out, told.err) == (0, "", "40 questions: no findings.\n")


def test_questions_are_asked_and_proved_in_another_language(cli: Cli, tmp_path: Path) -> None:
    out, language = tmp_path / "questions.json", "ru"
    cli("generate", BUNDLED, "--count", "20", "--seed", "5", "--language", language, "-o", out)
    document = json.loads(out.read_text(encoding="utf-8"))
    assert document["generator"]["language"] == language
    assert not any(" the " in question["stem"] for question in document["questions"])
    for stated in ([], ["--language", language]):
        told = cli("verify", out, BUNDLED, *stated)
        assert (told.code, told.out, told.err) == (0, "", "20 questions: no findings.\n")
    assert cli("verify", out, BUNDLED, "--language", "en").code == 1


def test_each_question_that_fails_is_named(cli: Cli, table: Path, tmp_path: Path) -> None:
    out = tmp_path / "questions.json"
    cli("generate", table, "--count", "4", "--seed", "5", "--kind", "date_of_event", "-o", out)
    document = json.loads(out.read_text(encoding="utf-8"))
    question = document["questions"][0]
    wrong = next(option["id"] for option in question["options"] if not option["correct"])
    question["key"] = [wrong]
    out.write_text(json.dumps(document), encoding="utf-8")
    told = cli("verify", out, table)
    assert told.code == 1
    assert all(line.startswith(question["id"]) for line in told.out.splitlines())
    assert "finding" in told.err
    as_json = json.loads(cli("verify", out, table, "--json").out)
    assert list(as_json) == ["questions", "checked", "findings"]
    assert as_json["questions"] == 4
    assert {finding["question"] for finding in as_json["findings"]} == {question["id"]}
    assert list(as_json["findings"][0]) == ["rule", "question", "option", "message"]


def test_questions_of_another_set_are_not_proved(cli: Cli, table: Path, tmp_path: Path) -> None:
    out = tmp_path / "questions.json"
    cli("generate", table, "--count", "2", "--seed", "5", "-o", out)
    told = cli("verify", out, BUNDLED)
    assert told.code == 1
    assert "[H27]" in told.out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "the file is empty"),
        ("<!DOCTYPE html>", "this is a web page, not JSON"),
        ('{"questions": [', "this is not JSON"),
        ('{"questions": [NaN]}', "NaN is not a number"),
        ('{"questions": [], "questions": []}', "“questions” is given twice"),
        ('{"questions": []}', "the file has no questions"),
        ("[]", "this is JSON, but not a file of generated questions"),
    ],
)
def test_a_file_that_holds_no_questions_is_told_in_one_line(
    cli: Cli, tmp_path: Path, text: str, told: str
) -> None:
    path = tmp_path / "questions.json"
    path.write_text(text, encoding="utf-8")
    outcome = cli("verify", path, BUNDLED)
    assert (outcome.code, outcome.out) == (1, "")
    assert told in outcome.err
    assert len(outcome.err.splitlines()) == 1


@pytest.mark.parametrize(
    "question", [None, 1, "x", [], {}, {"id": 1}, {"id": "q", "kind": {}, "options": 3}]
)
def test_questions_of_a_strange_form_are_findings(
    cli: Cli, tmp_path: Path, question: object
) -> None:
    path = tmp_path / "questions.json"
    path.write_text(json.dumps({"questions": [question]}), encoding="utf-8")
    outcome = cli("verify", path, BUNDLED)
    assert outcome.code == 1
    assert "[form]" in outcome.out


def test_dates_may_be_asked_by_the_decade(cli: Cli) -> None:
    words = ("--kind", "date_of_event", "--precision", "decade", "--seed", "1")
    document = json.loads(cli("generate", BUNDLED, *words).out)
    grains = {o["date"]["grain"] for q in document["questions"] for o in q["options"]}
    assert grains == {"decade"}
    assert document["generator"]["precision"] == "decade"


@pytest.mark.parametrize("level", ["easy", "medium", "hard"])
def test_a_level_may_be_chosen(cli: Cli, level: str) -> None:
    document = json.loads(cli("generate", BUNDLED, "--level", level, "--seed", "1").out)
    assert len(document["questions"]) == 10
    assert all(Level(level).holds(q["difficulty"]) for q in document["questions"])


def test_too_few_questions_of_a_level_are_told(cli: Cli, tmp_path: Path) -> None:
    small = tmp_path / "small.csv"
    small.write_text("title,date\nA,1918\nB,1920-05\n", encoding="utf-8")
    words = ("--count", "9", "--seed", "1", "--kind", "first_of_two", "--level", "hard")
    told = cli("generate", small, *words)
    assert told.err.endswith("of this level; you asked for 9.\n")


def test_an_exam_leaves_out_what_is_for_practice(cli: Cli) -> None:
    words = ("--count", "60", "--seed", "1", "--exam")
    document = json.loads(cli("generate", BUNDLED, *words).out)
    practice = {kind.name for kind in all_kinds() if kind.practice_only}
    assert practice
    assert not practice & {question["kind"] for question in document["questions"]}
    assert document["generator"]["exam"] is True


def test_a_report_tells_how_good_the_questions_are(cli: Cli, table: Path) -> None:
    told = cli("generate", table, "--report", "--kind", "order", "--count", "1")
    assert told.code == 0
    assert "- quizzes: 200, questions: 200\n" in told.out
    assert "- rules broken, by the second proof: none\n" in told.out


@pytest.mark.parametrize("words", [("--precision", "hour"), ("--level", "deadly")])
def test_an_unknown_precision_or_level_is_wrong_usage(cli: Cli, words: tuple[str, str]) -> None:
    told = cli("generate", BUNDLED, *words)
    assert told.code == 2
    assert f"there is no {words[0][2:]} “{words[1]}”" in told.err
