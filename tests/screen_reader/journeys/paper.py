"""Brings a spreadsheet, and saves a paper of it; what was read and heard is printed as JSON."""

import json
import sys

from reader import Reader, act


def seen(reader):
    """Return what is told as the focus comes to a page, and what can be read there."""
    return {
        "focus": reader.told_with_focus(), "read": reader.texts(), "unnamed": reader.unnamed(),
    }  # fmt: skip


def main(spreadsheet, paper):
    """Bring the spreadsheet, put a quiz together, and save it as `paper`."""
    reader = Reader()
    reader.press("Add a set")
    reader.press("Choose files")
    reader.give_path(spreadsheet, "Open")
    reader.wait(lambda: reader.usable("Take in"), "what is in the file")
    offered = seen(reader)
    reader.press("Take in")
    reader.wait(lambda: reader.usable("Put a quiz together"), "what came in")
    taken = seen(reader)
    reader.press("Put a quiz together")
    save = reader.wait(lambda: reader.usable("Save as PDF"), "the quiz")
    prepared = seen(reader)
    act(save)
    reader.give_path(paper, "Save")
    said = reader.hear("The quiz is in")
    found = {"offered": offered, "taken": taken, "prepared": prepared, "said": said}
    json.dump({**found, "after": reader.told_with_focus()}, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
