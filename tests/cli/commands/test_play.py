"""Tests of `play` and `history`: a quiz in the terminal, and what is left of it."""

import csv
import io
import json
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.cli.main import main
from quizapp.generation.document import from_document
from quizapp.generation.question import Question
from quizapp.generation.shape import Response
from quizapp.settings import FILE_NAME, Settings, write_settings
from quizapp.storage.database import FILE_NAME as RESULTS
from tests.cli.command_line import Cli

VERDICTS = ("right", "wrong", "partly ")
COLUMNS = [
    *("quiz", "learner", "set", "mode", "position", "question_id", "kind", "stem", "response"),
    *("correct", "score", "max_score", "seconds", "answered_at", "facts"),
]


def _quiz(cli: Cli, name: object, count: int, seed: int) -> list[Question]:
    """Return the questions of a quiz."""
    told = cli("generate", name, "--count", count, "--seed", seed)
    questions = json.loads(told.out)["questions"]
    return [from_document(question) for question in questions if question["quiz"] == 1]


def _keys(cli: Cli, name: object, count: int, seed: int) -> list[str]:
    """Return the right answers of a quiz, as a person types them."""
    return [" ".join(question.key) for question in _quiz(cli, name, count, seed)]


def _verdicts(printed: str) -> list[str]:
    lines = printed.splitlines()
    return [line for line in lines if line.startswith(VERDICTS) and len(line.split()) < 3]


def _lines(answers: Sequence[str]) -> str:
    return "".join(f"{answer}\n" for answer in answers)


def test_a_quiz_with_the_right_answers_is_all_right(cli: Cli, table: Path) -> None:
    keys = _keys(cli, table, 3, 7)
    told = cli("play", table, "--count", "3", "--seed", "7", lines=_lines(keys))
    assert told.code == 0
    assert _verdicts(told.out) == ["right"] * 3
    assert "\nAll right this time.\n3 of 3 right, " in told.out
    assert told.err == "Treaties: 3 questions, seed 7. `?` helps, q stops.\n"


@pytest.mark.parametrize("seed", range(2))
def test_every_kind_of_question_takes_its_key_as_it_is_typed(cli: Cli, seed: int) -> None:
    words = ("azerbaijan-turkiye", "--count", "20", "--seed", str(seed))
    told = cli("play", *words, lines=_lines(_keys(cli, words[0], 20, seed)))
    assert _verdicts(told.out) == ["right"] * 20


def test_every_reply_begins_with_its_verdict(cli: Cli) -> None:
    words = ("azerbaijan-turkiye", "--count", "5", "--seed", "7")
    told = cli("play", *words, lines="\n" * 5)
    assert told.code == 0
    assert _verdicts(told.out) == ["wrong"] * 5
    replies = told.out.split("\nwrong\n")[1:]
    assert all(reply.startswith("The answer is ") for reply in replies)
    assert all("You skipped it." in reply and "\nSource: " in reply for reply in replies)
    assert "\nTo look at again:\n" in told.out


def test_an_order_may_be_partly_right(cli: Cli, table: Path, data_dir: Path) -> None:
    for seed in range(50):
        (question,) = _quiz(cli, table, 1, seed)
        if question.response is Response.ORDER and len(question.key) > 3:
            break
    first, second, *rest = question.key
    told = cli(
        "play",
        table,
        "--count",
        "1",
        "--seed",
        seed,
        lines=_lines([" ".join([second, first, *rest])]),
    )
    credit = (len(rest)) / (len(rest) + 1)
    assert _verdicts(told.out) == [f"partly {credit:.2f}"]
    (row,) = json.loads(cli("history", "--json").out)
    assert row["response"] == [second, first, *rest]
    assert row["score"] == pytest.approx(credit * row["max_score"])


def test_an_answer_is_kept_before_its_verdict_is_printed(
    table: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Witness(io.StringIO):
        """Counts the answers on the disk whenever a verdict is printed."""

        def write(self, text: str) -> int:
            if text.startswith(VERDICTS) and len(text.split()) < 3:
                with closing(sqlite3.connect(data_dir / RESULTS)) as results:
                    seen.append(results.execute("SELECT count(*) FROM answer").fetchone()[0])
            return super().write(text)

    seen: list[int] = []
    monkeypatch.setattr(sys, "stdout", Witness())
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n\n\n"))
    assert main(["--data-dir", str(data_dir), "play", str(table), "--count", "3"]) == 0
    assert seen == [1, 2, 3]


def test_at_the_end_of_the_input_the_quiz_is_kept(cli: Cli, table: Path, data_dir: Path) -> None:
    told = cli("play", table, "--count", "3", "--seed", "7", "--as", "Ayşe Y", lines="\n")
    assert told.code == 0
    assert _verdicts(told.out) == ["wrong"]
    assert told.err.splitlines()[-1] == (
        "The quiz is kept, with every answer so far. Go on by: "
        f"quizapp --data-dir {data_dir} play {table} --as 'Ayşe Y' --resume"
    )


def test_a_kept_quiz_goes_on_at_the_same_question(cli: Cli, table: Path) -> None:
    first = cli("play", table, "--count", "3", "--seed", "7", lines="\n")
    told = cli("play", table, "--resume", lines=_lines(_keys(cli, table, 3, 7)[1:]))
    assert told.code == 0
    assert told.err == "Going on at question 2 of 3.\n"
    assert told.out.startswith("\nQuestion 2 of 3\n")
    asked = first.out[first.out.index("\nQuestion 2 of 3\n") :]
    assert told.out.startswith(asked)
    assert _verdicts(told.out) == ["right", "right"]
    assert len(json.loads(cli("history", "--json").out)) == 3


def test_stopping_is_like_the_end_of_the_input(cli: Cli, table: Path) -> None:
    told = cli("play", table, "--count", "3", lines="\nq\n\n\n")
    assert told.code == 0
    assert _verdicts(told.out) == ["wrong"]
    assert "--resume" in told.err


def test_a_pipe_begins_anew_and_is_told_of_the_kept_quiz(cli: Cli, table: Path) -> None:
    cli("play", table, "--count", "3", lines="\n")
    told = cli("play", table, "--count", "2", lines="\n\n")
    assert told.code == 0
    assert told.err.startswith(
        "You answered 1 of 3 questions of a quiz of this set; --resume goes on with it.\n"
    )
    assert _verdicts(told.out) == ["wrong", "wrong"]


@pytest.mark.parametrize(
    ("lines", "questions"), [("\n\n\n", "Question 2 of 3"), ("n\n\n\n", "Question 1 of 2")]
)
def test_a_person_is_offered_to_go_on(cli: Cli, table: Path, lines: str, questions: str) -> None:
    cli("play", table, "--count", "3", lines="\n")
    told = cli("play", table, "--count", "2", lines=lines, keyboard=True)
    assert told.code == 0
    assert told.out.startswith(
        "You answered 1 of 3 questions of a quiz of this set. Go on with it? [Y/n] "
    )
    assert questions in told.out


def test_a_person_who_leaves_at_the_offer_finds_everything_again(cli: Cli, table: Path) -> None:
    cli("play", table, "--count", "3", lines="\n")
    told = cli("play", table, keyboard=True)
    assert told.code == 0
    assert "--resume" in told.err
    assert "Going on at question 2 of 3." in cli("play", table, "--resume").err


def test_without_a_kept_quiz_to_go_on_with_a_new_one_begins(cli: Cli, table: Path) -> None:
    told = cli("play", table, "--count", "1", "--resume", lines="\n")
    assert told.code == 0
    assert told.err.startswith("There is no unfinished quiz of this set; a new one begins.\n")


def test_an_unclear_line_is_asked_again_and_help_is_given(cli: Cli, table: Path) -> None:
    told = cli("play", table, "--count", "1", "--seed", "7", lines="zzz\n?\n\n")
    assert told.code == 0
    assert _verdicts(told.out) == ["wrong"]
    assert "Write " in told.err.splitlines()[1]
    assert told.err.splitlines()[1].endswith("`?` tells more.")
    assert "An empty line skips the question" in told.out


def test_a_quiz_goes_on_although_its_set_is_gone(cli: Cli, table: Path) -> None:
    cli("add", table)
    cli("play", "treaties", "--count", "2", lines="\n")
    cli("remove", "treaties")
    told = cli("play", "treaties", "--resume", lines="\n")
    assert told.code == 0
    assert "2 of 2" in told.out


def test_a_set_without_questions_is_a_problem_of_the_input(cli: Cli, tmp_path: Path) -> None:
    small = tmp_path / "small.csv"
    small.write_text("title,date\nA,\n", encoding="utf-8")
    told = cli("play", small)
    assert told.code == 1
    assert told.err.startswith("quizapp: The set “Small” has no question to ask. ")
    assert "date_of_event: none of the 1 rows can be asked" in told.err


def test_a_name_must_have_a_letter(cli: Cli, table: Path) -> None:
    assert cli("play", table, "--as", " ").code == 2


def test_a_person_known_from_the_settings_takes_the_quiz(
    cli: Cli, table: Path, data_dir: Path
) -> None:
    write_settings(data_dir / FILE_NAME, Settings(learner="Leyla"))
    cli("play", table, "--count", "1", lines="\n")
    assert [row["learner"] for row in json.loads(cli("history", "--json").out)] == ["Leyla"]


def test_a_results_file_that_cannot_be_used_is_told_and_left_alone(
    cli: Cli, table: Path, data_dir: Path
) -> None:
    data_dir.mkdir()
    results = data_dir / RESULTS
    results.write_bytes(b"this is no database at all")
    for words in (("play", table), ("history",)):
        told = cli(*words)
        assert (told.code, told.out) == (3, "")
        assert told.err.startswith(f"quizapp: The file “{results}” is not a results file")
        assert len(told.err.splitlines()) == 1
    assert results.read_bytes() == b"this is no database at all"


def test_without_answers_the_history_is_empty_and_nothing_is_made(cli: Cli, data_dir: Path) -> None:
    told = cli("history", "--json")
    assert (told.code, told.out, told.err) == (0, "[]\n", "There are no answers yet.\n")
    assert cli("history", "--csv").out.removeprefix("\ufeff") == ",".join(COLUMNS) + "\r\n"
    assert not data_dir.exists()


def test_the_history_has_the_keys_of_the_contract(cli: Cli, table: Path) -> None:
    keys = _keys(cli, table, 2, 7)
    cli("play", table, "--count", "2", "--seed", "7", "--as", "Ayşe", lines=_lines([keys[0], ""]))
    first, second = json.loads(cli("history", "--json").out)
    assert list(first) == COLUMNS
    assert (first["learner"], first["set"], first["mode"]) == ("Ayşe", "treaties", "learn")
    assert (first["position"], second["position"]) == (1, 2)
    assert (first["response"], second["response"]) == (keys[0].split(), [])
    assert (first["correct"], second["correct"]) == (True, False)
    assert first["answered_at"].endswith("Z")
    assert first["quiz"] == second["quiz"]


def test_the_history_of_one_person_leaves_out_the_others(cli: Cli, table: Path) -> None:
    for name in ("Ayşe", "Leyla"):
        cli("play", table, "--count", "1", "--as", name, lines="\n")
    assert len(json.loads(cli("history", "--json").out)) == 2
    rows = json.loads(cli("history", "--json", "--as", "AYŞE").out)
    assert [row["learner"] for row in rows] == ["Ayşe"]
    told = cli("history", "--as", "Nobody")
    assert (told.code, told.out) == (0, "")


def test_the_history_as_a_table_runs_no_formula(cli: Cli, table: Path) -> None:
    for name in ("=1+1", "+A", "-A", "@A"):
        cli("play", table, "--count", "1", f"--as={name}", lines="\n")
    told = cli("history", "--csv")
    assert told.out.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(told.out.removeprefix("\ufeff"), newline="")))
    assert [row["learner"] for row in rows] == ["'=1+1", "'+A", "'-A", "'@A"]
    assert {(row["score"], row["position"], row["correct"]) for row in rows} == {
        ("0.0", "1", "false")
    }


def test_the_history_as_text_has_a_line_for_each_answer(cli: Cli, table: Path) -> None:
    cli("play", table, "--count", "2", "--as", "Ayşe", lines="\n\n")
    lines = cli("history").out.splitlines()
    assert len(lines) == 2
    assert all("  Ayşe  treaties  " in line and line.endswith("  wrong") for line in lines)


def test_only_one_form_of_the_history_is_printed(cli: Cli) -> None:
    assert cli("history", "--json", "--csv").code == 2


def test_mistakes_can_be_asked_again_and_then_there_are_none(cli: Cli, table: Path) -> None:
    cli("add", table)
    told = cli("play", "treaties", "--ask", "mistakes")
    assert (told.code, "nothing to ask now" in told.err) == (1, True)
    cli("play", "treaties", "--count", "1", "--seed", "3", lines="\n")
    told = cli("play", "treaties", "--ask", "mistakes", "--count", "1", lines="\n")
    assert told.code == 0
    rows = json.loads(cli("history", "--json").out)
    assert [row["mode"] for row in rows] == ["learn", "mistakes"]
    assert {str(fact) for fact in rows[0]["facts"]} & {str(fact) for fact in rows[1]["facts"]}


def test_what_is_new_is_asked_in_the_order_of_time(cli: Cli, table: Path) -> None:
    cli("add", table)
    cli("play", "treaties", "--ask", "new", "--count", "1", lines="\n")
    (row,) = json.loads(cli("history", "--json").out)
    assert "treaty-of-batum-signed" in {fact["event"] for fact in row["facts"]}
