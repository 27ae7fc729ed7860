"""Damage to what a question says: its stem, its reasons, its proof, its source."""

from random import Random
from typing import Any

from tests.verification.good_questions import Json

DATED = frozenset({"date_of_event", "agreement_role", "place_on_timeline"})
ORDERED = frozenset(
    {"first_of_two", "order", "between", "insert_into_timeline", "full_years_between"}
)


def no_explanation(made: Json, _: Random) -> bool:
    """Leave the learner without an explanation."""
    made["explanation"] = "  "
    return True


def no_reason(made: Json, random: Random) -> bool:
    """Leave one option without its reason."""
    if made["options"]:
        random.choice(made["options"])["why"] = ""
    return bool(made["options"])


def no_source(made: Json, _: Random) -> bool:
    """Name no source."""
    made["source"]["title"] = ""
    return True


def false_source(made: Json, _: Random) -> bool:
    """Name a source that says nothing about it."""
    made["source"]["title"] = "A book that nobody has written"
    return True


def no_proof(made: Json, _: Random) -> bool:
    """Prove nothing."""
    made["proof"] = []
    return True


def proof_left_out(made: Json, random: Random) -> bool:
    """Leave out one step of a proof of several."""
    steps = made["proof"]
    if made["response"] not in ("choice", "match", "buckets", "multiple") or len(steps) < 2:
        return False
    steps.remove(random.choice(steps))
    return True


def empty_proof(made: Json, random: Random) -> bool:
    """Say that something is so, but not why."""
    step = random.choice(made["proof"])
    step[next(name for name in step if name.endswith("because"))] = " "
    return True


def false_proof(made: Json, random: Random) -> bool:
    """Prove it by dates that stand the wrong way round."""
    step = random.choice(made["proof"])
    name = next(name for name in step if name.endswith("because"))
    step[name] = "2020-01-01 ends before 1918-05-28 begins"
    return True


def proof_of_nothing(made: Json, random: Random) -> bool:
    """Let a step of the proof speak of an option that is not there."""
    made["proof"].append({"option": random.choice("xyz"), "false_because": "It is not so."})
    return True


def negative_stem(made: Json, _: Random) -> bool:
    """Ask for what is not so."""
    made["stem"] = made["stem"].replace("?", ", and what did not?", 1)
    return "not?" in made["stem"]


def unfinished_stem(made: Json, _: Random) -> bool:
    """Leave the slot of a sentence empty."""
    made["stem"] = f"{{date}} {made['stem']}"
    return True


def stem_without_end(made: Json, _: Random) -> bool:
    """End the stem in the middle of a sentence."""
    made["stem"] = made["stem"].rstrip("?.") + " and"
    return True


def date_in_stem(made: Json, _: Random) -> bool:
    """Tell the date that is asked for."""
    if made["kind"] not in DATED:
        return False
    key: Any = made["key"]
    dates = [o["date"]["lo"] for o in made["options"] if o["id"] in key] or [key["lo"]]
    made["stem"] = f"In {dates[0][:4]}: {made['stem']}"
    return True


def date_in_stem_of_order(made: Json, _: Random) -> bool:
    """Name a date where only the order of events is asked."""
    made["stem"] = f"After 1991: {made['stem']}"
    return made["kind"] in ORDERED


def number_in_stem(made: Json, _: Random) -> bool:
    """Tell the number that is asked for."""
    if made["response"] != "number":
        return False
    made["stem"] = f"Of the {made['key']['lo']}: {made['stem']}"
    return True


def key_in_stem(made: Json, _: Random) -> bool:
    """Tell the place, the name or the words that are asked for."""
    if made["kind"] not in ("place", "actor", "cloze"):
        return False
    right = [option["text"] for option in made["options"] if option["correct"]] or made["key"]
    made["stem"] = f"Think of {right[0]}: {made['stem']}"
    return True


def asks_about_nothing(made: Json, _: Random) -> bool:
    """Ask about an event that the set does not have."""
    made["facts"][0]["event"] = "no-such-event"
    return True


def asks_about_opinion(made: Json, _: Random) -> bool:
    """Ask about what somebody thinks."""
    made["facts"].append({"event": "shusha-significance", "attribute": "date"})
    return True


def asks_about_dispute(made: Json, _: Random) -> bool:
    """Ask about what sources say differently."""
    made["facts"].append({"event": "islamic-army-strength", "attribute": "date"})
    return True


def false_attribution(made: Json, _: Random) -> bool:
    """Put what is established, or what one source says, into the mouth of another."""
    if made["stem"].startswith("According to"):
        made["stem"] = made["stem"].replace("According to", "Unlike", 1)
        made["stem"] = made["stem"].replace("Report.az", "Everybody")
        return made["source"]["status"] == "attributed"
    made["stem"] = f"According to nobody, {made['stem']}"
    return made["kind"] != "cloze"


def status_made_up(made: Json, _: Random) -> bool:
    """Give another status to what is asked."""
    made["source"]["status"] = "disputed"
    return True


def practice_in_exam(made: Json, _: Random) -> bool:
    """Offer for marks what is for practice only."""
    was, made["practice_only"] = made["practice_only"], False
    return bool(was)


def death_toll(made: Json, _: Random) -> bool:
    """Ask how many people died."""
    made["stem"] = f"How many people were killed? {made['stem']}"
    return True


def unknown_kind(made: Json, _: Random) -> bool:
    """Call the kind by a name that nobody knows."""
    made["kind"] = "riddle"
    return True


def false_guess_score(made: Json, random: Random) -> bool:
    """Say that guessing earns more or less than it does."""
    made["guess_score"] += random.choice((-0.02, 0.02, 0.5))
    return True


def companion_missing(made: Json, _: Random) -> bool:
    """Show an event without the one that has to be shown with it."""
    made["mentions"].append("march-days-1918")
    return "september-days-1918" not in str(made)


def dispute_in_other_words(made: Json, _: Random) -> bool:
    """Change what one side is said to say."""
    cards = made.get("sources_differ", [])
    for card in cards:
        card["positions"][0]["text"] = "Everybody agrees."
    return bool(cards)


def dispute_of_one_side(made: Json, _: Random) -> bool:
    """Leave one side of a dispute only."""
    cards = made.get("sources_differ", [])
    for card in cards:
        del card["positions"][1:]
    return bool(cards)


WORD_DAMAGES = (
    ("H25", no_explanation),
    ("H25", no_reason),
    ("H25", no_source),
    ("H25", false_source),
    ("H25", no_proof),
    ("H25", proof_left_out),
    ("H25", empty_proof),
    ("H25", false_proof),
    ("form", proof_of_nothing),
    ("H9", negative_stem),
    ("H19", unfinished_stem),
    ("H19", stem_without_end),
    ("H5", date_in_stem),
    ("H5", date_in_stem_of_order),
    ("H5", number_in_stem),
    ("H5", key_in_stem),
    ("form", asks_about_nothing),
    ("form H22", asks_about_opinion),
    ("form H22", asks_about_dispute),
    ("H22", false_attribution),
    ("H22", status_made_up),
    ("form H22", practice_in_exam),
    ("balance", death_toll),
    ("form", unknown_kind),
    ("guess", false_guess_score),
    ("balance", companion_missing),
    ("H22", dispute_in_other_words),
    ("form", dispute_of_one_side),
)
