"""Pairs of things that belong together, as the key of an item names them."""

from collections.abc import Iterable, Mapping, Sequence

from quizapp.formats.qti.outcome import UnsupportedError


def joined_pairs(values: Iterable[str]) -> Sequence[tuple[str, str]]:
    """Return the two names that each value of a key joins.

    Raises:
        UnsupportedError: a value is no pair.
    """
    pairs = [tuple(value.split()) for value in values]
    named = [(pair[0], pair[1]) for pair in pairs if len(pair) == 2]
    if len(named) != len(pairs):
        raise UnsupportedError("its key is not made of pairs")
    return named


def paired(
    named: Iterable[tuple[str, str]], lefts: Mapping[str, str], rights: Mapping[str, str]
) -> Sequence[tuple[str, str]]:
    """Return the texts of the pairs, with "" beside what belongs to nothing on the left.

    Raises:
        UnsupportedError: something belongs to several things, to none, or is not there.
    """
    partners: dict[str, str] = {}
    for first, second in named:
        left, right = (first, second) if first in lefts else (second, first)
        if left not in lefts or right not in rights:
            raise UnsupportedError("its key names something that is not there")
        if left in partners:
            raise UnsupportedError("several things belong to the same one")
        partners[left] = right
    if len(partners) != len(lefts):
        raise UnsupportedError("something on the left belongs to nothing")
    pairs = [(text, rights[partners[left]]) for left, text in lefts.items()]
    unused = [("", text) for name, text in rights.items() if name not in partners.values()]
    return [*pairs, *unused]
