"""Takes a whole quiz; what was read and heard is printed as JSON."""

import json
import sys

from reader import Reader, act, around, has


def options(reader):
    """Return what can be chosen as the one answer."""
    return [node for node in reader.nodes() if node.get_role_name() == "radio button"]


def choose_first(reader):
    """Choose the first option, if one is to be chosen; return whether that is an answer."""
    if not (offered := options(reader)):
        return False
    act(offered[0])
    reader.wait(lambda: has(offered[0], "CHECKED"), f"“{offered[0].get_name()}” to be chosen")
    # What takes more than one choice is left open.
    return reader.usable("Check") is not None


def take_question(reader, place, count):
    """Answer one question, and return what was read and heard of it."""
    asked = reader.hear(f"Question {place} of")
    focus = reader.wait(reader.focused, "the focus")
    in_groups, read = around(focus), reader.texts()
    chosen = choose_first(reader)
    reader.press("Check" if chosen else "I don’t know")
    going_on = "Next question" if place < count else "See the result"
    reader.wait(lambda: reader.named(going_on), f"“{going_on}”")
    button = reader.wait(lambda: (f := reader.focused()) and has(f, "ENABLED") and f, "the focus")
    found = {
        "asked": asked, "groups": in_groups, "read": read, "chosen": chosen,
        "focus": button.get_name(), "verdict": button.get_description(),
        "explained": reader.texts(), "judged": [node.get_name() for node in options(reader)],
    }  # fmt: skip
    after = f"Question {place + 1} of"
    # For a moment after a check, nothing goes on.
    reader.press_until(
        going_on,
        lambda: any(said.startswith(after) for said in reader.heard) or reader.named("New quiz"),
        "what follows",
    )
    return found


def main(count):
    """Take a quiz of `count` questions."""
    reader = Reader()
    reader.press("Start")
    questions = [take_question(reader, place, count) for place in range(1, count + 1)]
    reader.wait(lambda: reader.named("New quiz"), "the result")
    found = {
        "window": reader.window.get_role_name(),
        "questions": questions,
        "result": reader.texts(),
    }
    window = reader.window.get_role_name()
    json.dump({**found, "window": window, "heard": reader.heard}, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]))
