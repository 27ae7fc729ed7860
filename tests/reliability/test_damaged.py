"""Damaged results files: the deterministic share of `python -m scripts.durability damage`."""

from scripts.durability.damage import DAMAGES, damage_many


def test_damage_to_pages_is_noticed_and_all_of_the_copy_comes_back() -> None:
    found = damage_many(len(DAMAGES), seed=3, quizzes=4)
    assert sum(one.files for one in found.values()) >= len(DAMAGES) - 1
    for kind, one in found.items():
        assert one.faults == [], kind
        assert one.restored == one.noticed, kind
        assert one.noticed + one.harmless == one.files or kind == "flipped bit"
