"""Damage to keys that are no options: a point on an axis, a number, words."""

from copy import deepcopy
from random import Random

from quizapp.dataset.dates import exact_day, parse_edtf
from tests.verification.good_questions import Json, as_date, coarser

_LARGEST = 10**6


def key_off_the_event(made: Json, random: Random) -> bool:
    """Put the key of a timeline one cell too early or too late."""
    if made["response"] != "point":
        return False
    key = parse_edtf(made["key"]["edtf"])
    day = (key.lo or 0) - 1 if random.random() < 0.5 else (key.hi or 0) + 1
    cell = exact_day(day).cell(key.grain)
    assert cell is not None
    made["key"] = as_date(cell.edtf())
    return True


def key_too_wide(made: Json, _: Random) -> bool:
    """Accept the decade of a year, the year of a month, or the month of a day."""
    if made["response"] != "point" or made["key"]["grain"] == "decade":
        return False
    made["key"] = as_date(coarser(made["key"]["edtf"]))
    return True


def axis_beside_the_key(made: Json, _: Random) -> bool:
    """Shift the axis so far that it does not hold the key."""
    if made["response"] != "point":
        return False
    axis, key = parse_edtf(made["axis"]["edtf"]), parse_edtf(made["key"]["edtf"])
    length = (axis.hi or 0) - (axis.lo or 0)
    first = exact_day((key.hi or 0) + 1).edtf()
    made["axis"] = as_date(f"{first}/{exact_day((key.hi or 0) + 1 + length).edtf()}")
    return True


def axis_too_short(made: Json, _: Random) -> bool:
    """Leave no more of the axis than the key."""
    if made["response"] == "point":
        made["axis"] = deepcopy(made["key"])
    return made["response"] == "point"


def wrong_number(made: Json, random: Random) -> bool:
    """Accept a number beside the right one, or more than it."""
    if made["response"] != "number":
        return False
    made["key"][random.choice(("lo", "hi"))] += random.choice((-1, 1))
    return True


def limits_beside_the_number(made: Json, _: Random) -> bool:
    """Let only numbers be given that are all wrong."""
    if made["response"] == "number":
        made["limits"] = {"lo": _LARGEST, "hi": 2 * _LARGEST}
    return made["response"] == "number"


def wrong_unit(made: Json, _: Random) -> bool:
    """Count in another unit."""
    if made["response"] == "number":
        made["key"]["unit"] = "centuries"
    return made["response"] == "number"


def wrong_text(made: Json, _: Random) -> bool:
    """Accept words that were not left out."""
    if made["response"] == "text":
        made["key"].append("something else")
    return made["response"] == "text"


def right_text_refused(made: Json, _: Random) -> bool:
    """Accept nothing that was left out."""
    if made["response"] == "text":
        made["key"] = ["something else"]
    return made["response"] == "text"


VALUE_DAMAGES = (
    ("H2", key_off_the_event),
    ("H2", key_too_wide),
    ("H1", axis_beside_the_key),
    ("H1", axis_too_short),
    ("H2 form", wrong_number),
    ("H1", limits_beside_the_number),
    ("H2", wrong_unit),
    ("H2", wrong_text),
    ("H2", right_text_refused),
)
