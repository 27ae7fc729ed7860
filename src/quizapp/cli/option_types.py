"""Arguments that more than one command takes."""

import re
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Collection
from datetime import date

from quizapp.generation.difficulty import Level
from quizapp.generation.precision import Precision

MOST_QUESTIONS = 100_000
LANGUAGES = ("en", "tr", "az", "ru")
"""The languages that questions are worded in, by ISO 639-1."""

_WHOLE = re.compile(r"[+-]?\d{1,19}", re.ASCII)


def add_set(parser: ArgumentParser) -> None:
    """Add SET: the id of a set, or a path."""
    parser.add_argument(
        "set", metavar="SET", help="id of a question set, or the path of a folder or table"
    )


def add_count(parser: ArgumentParser) -> None:
    """Add --count: how many questions."""
    parser.add_argument(
        "--count",
        type=count,
        default=10,
        metavar="N",
        help="how many questions (default: 10)",
    )


def add_seed(parser: ArgumentParser) -> None:
    """Add --seed: the same one gives the same questions."""
    parser.add_argument(
        "--seed",
        type=seed,
        metavar="S",
        help="a whole number; the same one gives the same questions (default: drawn by chance)",
    )


def add_precision(parser: ArgumentParser) -> None:
    """Add --precision: how exact the dates are that are asked."""
    _add_choice(parser, "--precision", Precision.EXACT, "the most exact date that is asked")


def add_level(parser: ArgumentParser) -> None:
    """Add --level: how hard the questions are."""
    _add_choice(parser, "--level", Level.MIXED, "how hard the questions are")


def _add_choice(parser: ArgumentParser, option: str, free: Precision | Level, text: str) -> None:
    """Add an option that takes one of some words; `free` limits nothing and is the default."""
    names = [str(value) for value in type(free)]
    parser.add_argument(
        option,
        type=lambda name: type(free)(one_of(option.strip("-"), names)(name)),
        default=free,
        metavar="NAME",
        help=f"{text}: {', '.join(names)} (default: {free})",
    )


def add_language(parser: ArgumentParser, text: str) -> None:
    """Add --language: that of questions."""
    parser.add_argument(
        "--language",
        metavar="CODE",
        type=one_of("language", LANGUAGES),
        help=f"{text}: {', '.join(LANGUAGES)}",
    )


def count(text: str) -> int:
    """Read how many questions are wanted."""
    if not _WHOLE.fullmatch(text) or not 1 <= int(text) <= MOST_QUESTIONS:
        raise ArgumentTypeError(f"“{text}” is not a whole number from 1 to {MOST_QUESTIONS}")
    return int(text)


def seed(text: str) -> int:
    """Read a seed, which must fit into 64 bits."""
    if not _WHOLE.fullmatch(text) or not -(2**63) <= int(text) < 2**63:
        raise ArgumentTypeError(f"“{text}” is not a whole number of at most 64 bits")
    return int(text)


def day(text: str) -> date:
    """Read a day of the calendar."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is not a day, such as 2026-09-01") from None


def one_of(what: str, known: Collection[str]) -> Callable[[str], str]:
    """Return a reader of one name out of some, which lists them all when it is another."""

    def read(text: str) -> str:
        if text not in known:
            raise ArgumentTypeError(f"there is no {what} “{text}”; there are {', '.join(known)}")
        return text

    return read
