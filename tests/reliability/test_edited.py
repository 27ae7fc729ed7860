"""Results that are edited by hand: the share of `python -m scripts.durability edits`."""

from scripts.durability.edits import EDITS, edit_many


def test_every_edit_of_answers_and_results_is_noticed_and_its_quiz_named() -> None:
    found = edit_many(12 * len(EDITS), seed=2)
    for kind, one in found.items():
        assert one.missed == [], kind
        assert one.noticed == one.edits == 12, kind
