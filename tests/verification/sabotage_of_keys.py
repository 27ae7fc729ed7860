"""Damage to what a question calls right, and to what it offers."""

from copy import deepcopy
from random import Random

from tests.verification.good_questions import Json, as_date, coarser


def wrong_option(made: Json, random: Random) -> bool:
    """Call another option right."""
    if made["response"] != "choice":
        return False
    other = random.choice([o["id"] for o in made["options"] if o["id"] not in made["key"]])
    made["key"] = [other]
    return True


def flags_exchanged(made: Json, random: Random) -> bool:
    """Call another option right, and flag it so."""
    if not wrong_option(made, random):
        return False
    for option in made["options"]:
        option["correct"] = option["id"] in made["key"]
    return True


def one_right_answer_too_many(made: Json, random: Random) -> bool:
    """Choose an option of all that apply the other way."""
    if made["response"] != "multiple":
        return False
    option = random.choice(made["options"])["id"]
    made["key"] = sorted({*made["key"]} ^ {option})
    return True


def second_right_answer(made: Json, random: Random) -> bool:
    """Let a wrong option stand for the event or the date of the right one."""
    if made["response"] != "choice" or made["kind"] in ("true_false", "cloze"):
        return False
    right, wrong = _right_and_wrong(made, random)
    for part in ("text", "events", "date"):
        if part in right:
            wrong[part] = deepcopy(right[part])
    return True


def overlapping_date(made: Json, random: Random) -> bool:
    """Let a wrong date hold the right one: the decade of a year, the year of a month."""
    if made["kind"] not in ("date_of_event", "agreement_role"):
        return False
    right, wrong = _right_and_wrong(made, random)
    wrong["date"] = as_date(coarser(right["date"]["edtf"]))
    return True


def dates_out_of_order(made: Json, _: Random) -> bool:
    """Put the last of some dates, or of some numbers, first."""
    if made["kind"] in ("date_of_event", "agreement_role", "about_years_between"):
        made["options"].insert(0, made["options"].pop())
        return True
    if made["response"] == "match" and "edtf" in made["rights"][0]:
        made["rights"].insert(0, made["rights"].pop())
        return True
    return False


def all_of_the_above(made: Json, random: Random) -> bool:
    """Offer an option that stands for the others."""
    if made["options"]:
        random.choice(made["options"])["text"] = "All of the above"
    return bool(made["options"])


def option_twice(made: Json, random: Random) -> bool:
    """Offer the same text twice."""
    if len(made["options"]) < 2:
        return False
    one, other = random.sample(made["options"], 2)
    other["text"] = one["text"]
    return True


def too_few_options(made: Json, _: Random) -> bool:
    """Leave a choice with its right option and one other."""
    if made["response"] != "choice" or len(made["options"]) < 3:
        return False
    wrong = [option for option in made["options"] if not option["correct"]]
    made["options"] = [o for o in made["options"] if o["correct"] or o is wrong[0]]
    return True


def order_exchanged(made: Json, random: Random) -> bool:
    """Let two events, of which one certainly came first, change places in the key."""
    if made["response"] != "order":
        return False
    one, other = random.choice(made["before"])
    key = made["key"]
    first, second = key.index(one), key.index(other)
    key[first], key[second] = other, one
    return True


def order_left_open(made: Json, random: Random) -> bool:
    """Leave open a pair of neighbours that the dates put in order."""
    if made["response"] != "order" or len(made["before"]) < len(made["key"]):
        return False
    place = random.randrange(len(made["key"]) - 1)
    pair = made["key"][place : place + 2]
    if pair not in made["before"]:
        return False
    made["before"].remove(pair)
    return True


def order_made_up(made: Json, _: Random) -> bool:
    """State the opposite of a pair."""
    if made["response"] != "order":
        return False
    made["before"][0] = made["before"][0][::-1]
    return True


def wrong_gap(made: Json, random: Random) -> bool:
    """Call another gap right."""
    if made["response"] != "gap":
        return False
    gaps = [gap for gap in range(len(made["options"]) + 1) if gap != made["key"]]
    made["key"] = random.choice(gaps)
    return True


def row_out_of_order(made: Json, random: Random) -> bool:
    """Let two neighbours of a row change places."""
    if made["response"] != "gap":
        return False
    place = random.randrange(len(made["options"]) - 1)
    options = made["options"]
    options[place], options[place + 1] = options[place + 1], options[place]
    return True


def something_else_put_in(made: Json, random: Random) -> bool:
    """Put in an event that stands in the row already."""
    if made["response"] == "gap":
        made["item"] = random.choice(made["options"])["text"]
    return made["response"] == "gap"


def wrong_bucket(made: Json, random: Random) -> bool:
    """Put one event into another bucket."""
    if made["response"] != "buckets":
        return False
    option = random.choice(sorted(made["key"]))
    others = [b["id"] for b in made["buckets"] if b["id"] != made["key"][option]]
    made["key"][option] = random.choice(others)
    return True


def buckets_exchanged(made: Json, _: Random) -> bool:
    """Let two buckets exchange their dates, but not their names."""
    if made["response"] != "buckets":
        return False
    one, other = made["buckets"][0], made["buckets"][-1]
    for part in ("lo", "hi", "grain", "edtf"):
        one[part], other[part] = other[part], one[part]
    return True


def buckets_overlap(made: Json, _: Random) -> bool:
    """Let the first bucket have no end."""
    if made["response"] != "buckets":
        return False
    first = made["buckets"][0]
    begin = first["edtf"].partition("/")[0]
    first |= {"edtf": f"{begin}/..", "hi": None}
    return begin not in ("", "..")


def wrong_pair(made: Json, random: Random) -> bool:
    """Let two lefts exchange their rights."""
    if made["response"] != "match":
        return False
    one, other = random.sample(made["key"], 2)
    one[1], other[1] = other[1], one[1]
    return True


def partner_shared(made: Json, random: Random) -> bool:
    """Give two lefts the same right."""
    if made["response"] != "match":
        return False
    one, other = random.sample(made["key"], 2)
    one[1] = other[1]
    return True


def spare_that_fits(made: Json, random: Random) -> bool:
    """Let what is left over be right for one of the lefts."""
    if made["response"] != "match":
        return False
    used = {right for _, right in made["key"]}
    spare = random.choice([right for right in made["rights"] if right["id"] not in used])
    model = random.choice([right for right in made["rights"] if right["id"] in used])
    spare |= {**deepcopy(model), "id": spare["id"]}
    return True


def nothing_left_over(made: Json, _: Random) -> bool:
    """Let the last pair be told by leaving out."""
    if made["response"] != "match":
        return False
    used = {right for _, right in made["key"]}
    made["rights"] = [right for right in made["rights"] if right["id"] in used]
    return True


def numbers_exchanged(made: Json, random: Random) -> bool:
    """Let the right number exchange its text with a wrong one."""
    if made["kind"] != "about_years_between":
        return False
    right, wrong = _right_and_wrong(made, random)
    right["text"], wrong["text"] = wrong["text"], right["text"]
    return True


def claim_turned(made: Json, _: Random) -> bool:
    """Turn the words of a claim, and leave its key."""
    if made["kind"] != "true_false":
        return False
    one, other = made["options"]
    one["text"], other["text"] = other["text"], one["text"]
    return True


def other_event(made: Json, random: Random) -> bool:
    """Let an option stand for another event than its words say."""
    if made["response"] not in ("order", "gap", "buckets", "multiple"):
        return False
    one, other = random.sample(made["options"], 2)
    one["events"], other["events"] = other["events"], one["events"]
    return True


def another_way_to_answer(made: Json, _: Random) -> bool:
    """Say that the question is answered in a way that its kind is not."""
    made["response"] = "order" if made["response"] != "order" else "choice"
    return True


def no_key(made: Json, _: Random) -> bool:
    """Call nothing right."""
    made["key"] = type(made["key"])() if not isinstance(made["key"], int) else None
    return made["response"] != "text"


def _right_and_wrong(made: Json, random: Random) -> tuple[Json, Json]:
    wrong = random.choice([option for option in made["options"] if not option["correct"]])
    return next(option for option in made["options"] if option["correct"]), wrong


KEY_DAMAGES = (
    ("H2", wrong_option),
    ("H2", flags_exchanged),
    ("H2", one_right_answer_too_many),
    ("H1 H3", second_right_answer),
    ("H1 H3", overlapping_date),
    ("H12", dates_out_of_order),
    ("H8 form", all_of_the_above),
    ("H3", option_twice),
    ("H15 form", too_few_options),
    ("H2", order_exchanged),
    ("H1 H2 form", order_left_open),
    ("H2", order_made_up),
    ("H2", wrong_gap),
    ("H1", row_out_of_order),
    ("H2", something_else_put_in),
    ("H2", wrong_bucket),
    ("H2", buckets_exchanged),
    ("H1 H3", buckets_overlap),
    ("H2", wrong_pair),
    ("H1", partner_shared),
    ("H1 H3", spare_that_fits),
    ("H15 form", nothing_left_over),
    ("H2", numbers_exchanged),
    ("H2", claim_turned),
    ("H2", other_event),
    ("form", another_way_to_answer),
    ("form", no_key),
)
