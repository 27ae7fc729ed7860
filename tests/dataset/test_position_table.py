"""What sources say differently is told from two sides at least."""

from pathlib import Path

import pytest

from quizapp.dataset.model import Dispute, Position
from quizapp.dataset.reader import load
from tests.dataset.set_files import told, write_set

EVENTS = (
    "id,title,date,status\na,Treaty A,1918,disputed\nb,Treaty B,1920,attributed\n"
    "c,Treaty C,1921,disputed\n"
)
HEADINGS = "event,question,position,source,url\n"


def test_rows_of_one_event_are_one_dispute(tmp_path: Path) -> None:
    positions = HEADINGS + (
        "a,When it began,In May.,Atlas,https://example.org\nc,Where,Here.,Atlas,\n"
        "a,,In June.,Archive,\nc,Where,There.,Archive,\n"
    )
    dataset = load(write_set(tmp_path, events=EVENTS, positions=positions))
    assert dataset.disputes == (
        Dispute(
            "a",
            "When it began",
            (Position("In May.", "Atlas", "https://example.org"), Position("In June.", "Archive")),
        ),
        Dispute("c", "Where", (Position("Here.", "Atlas"), Position("There.", "Archive"))),
    )


@pytest.mark.parametrize(
    ("rows", "problems"),
    [
        ("a,When,May.,Atlas,\n", [
            "positions.csv:2:8: error: only one position is told about “a” (add a row with what "
            "another source says) [dispute.one-sided]"]),
        ("b,When,May.,Atlas,\nb,,June.,Book,\n", [
            "positions.csv:2:1: error: “b” has the status “attributed”: only what is "
            "disputed has positions (remove the row, or write “disputed” into the status of "
            "the event) [dispute.settled]"]),
        ("z,When,May.,Atlas,\nz,,June.,Book,\n", [
            "positions.csv:2:1: error: there is no event “z” (use a name that stands in the "
            "column “id” of the events) [event.unknown]"]),
        ("a,,May.,Atlas,\na,,June.,Book,\n", [
            "positions.csv:2:3: error: the cell “question” is empty (fill it in) [cell.empty]"]),
        ("a,When,May.,,\na,,June.,Book,\na,When,July.,Map,\n", [
            "positions.csv:2:13: error: the cell “source” is empty (fill it in) [cell.empty]",
            "positions.csv:3:3: error: the cell “question” is empty (fill it in) [cell.empty]"]),
        ("a,When,May.,Atlas,\na,Where,June.,Book,\n", [
            "positions.csv:3:3: error: line 2 asks “When” about the same event (leave the cell "
            "empty, or write the same question) [dispute.two-questions]"]),
        ("a,When,May.,Atlas,\na,,May.,Book,\n", [
            "positions.csv:3:4: error: line 2 says the same (remove one of them) "
            "[position.repeated]"]),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_place(tmp_path: Path, rows: str, problems: list[str]) -> None:
    assert told(write_set(tmp_path, events=EVENTS, positions=HEADINGS + rows)) == problems
