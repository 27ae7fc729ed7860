"""A screen reader's view of the program, for the Python of the system.

Takes a whole quiz through the accessibility tree alone: it reads, it presses what can be pressed
by its name, and it hears what is announced. What it read and heard is printed as JSON.
Needs a display, a session bus and Atspi; `test_whole_quiz.py` sees to all three.
"""

import json
import re
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60
PRESSABLE = ("push button", "radio button", "toggle button", "check box")


class Reader:
    """Reads the tree of one program and listens to it."""

    def __init__(self):
        """Begin to listen, and wait for the program."""
        Atspi.init()
        self.heard = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")
        self.program = self.wait(self._program, "the program")

    def finds(self, look, seconds):
        """Return what `look` finds within some seconds, None if it finds nothing."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._listen()
            try:
                found = look()
            except GLib.Error:
                found = None  # it went away while it was looked at
            if found:
                return found
            time.sleep(0.05)
        return None

    def wait(self, look, what):
        """Return what `look` finds, as soon as it finds something."""
        found = self.finds(look, PATIENCE)
        if found:
            return found
        shown = "\n".join(f"{node.get_role_name()}: {node.get_name()}" for node in self.nodes())
        raise SystemExit(f"{what} did not come; there is:\n{shown}\nheard: {self.heard}")

    def nodes(self):
        """Yield all that is shown, in the order of reading."""
        yield from self._walk(self.program)

    def named(self, words, roles=PRESSABLE):
        """Return the first thing of some role whose name begins with `words`."""
        for node in self.nodes():
            if node.get_role_name() in roles and node.get_name().startswith(words):
                return node
        return None

    def labels(self):
        """Return all texts that are shown."""
        return [node.get_name() for node in self.nodes() if node.get_role_name() == "label"]

    def usable(self, words):
        """Return something that can be pressed now."""
        node = self.named(words)
        enabled = node and node.get_state_set().contains(Atspi.StateType.ENABLED)
        return node if enabled else None

    def press(self, words):
        """Wait for something to press, and press it."""
        self.act(self.wait(lambda: self.usable(words), f"“{words}”"))

    def act(self, node):
        """Do what is first among the actions of something."""
        node.get_action_iface().do_action(0)

    def said(self, since):
        """Wait for the next thing that is announced after the first `since` ones."""
        self.wait(lambda: len(self.heard) > since, "an announcement")
        return self.heard[since]

    def _program(self):
        desktop = Atspi.get_desktop(0)
        all_of_them = (desktop.get_child_at_index(n) for n in range(desktop.get_child_count()))
        return next((one for one in all_of_them if one and one.get_name() == "quizapp"), None)

    def _walk(self, node):
        for place in range(node.get_child_count()):
            child = node.get_child_at_index(place)
            if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield child
                yield from self._walk(child)

    def _hear(self, event):
        self.heard.append(str(event.any_data))

    def _listen(self):
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)


def take_question(reader, place, count):
    """Answer one question, and return what was read and heard of it."""
    asked = reader.wait(
        lambda: next((s for s in reader.heard if s.startswith(f"Question {place} of")), None),
        f"question {place}",
    )
    stem = re.sub(r"^Question \d+ of \d+\.\s*", "", asked)
    read = reader.wait(lambda: stem in reader.labels() and stem, f"the stem “{stem}”")
    options = [node for node in reader.nodes() if node.get_role_name() == "radio button"]
    names = [node.get_name() for node in options]
    before = len(reader.heard)
    if options:
        reader.act(options[0])
    # What takes more than one choice is left open.
    chosen = bool(options) and reader.finds(lambda: reader.usable("Check"), 2) is not None
    reader.press("Check" if chosen else "I don't know")
    verdict = reader.said(before)
    going_on = "Next question" if place < count else "See the result"
    reader.wait(lambda: reader.named(going_on), going_on)
    explained = [words for words in reader.labels() if words not in (stem, "")]
    judged = [node.get_name() for node in reader.nodes() if node.get_role_name() == "radio button"]
    time.sleep(0.3)  # for a moment after a check, nothing goes on
    reader.press(going_on)
    return {
        "asked": asked, "stem": read, "options": names, "chosen": chosen, "verdict": verdict,
        "explained": explained, "judged": judged,
    }  # fmt: skip


def main(count):
    """Take a quiz of `count` questions."""
    reader = Reader()
    window = reader.wait(lambda: next(reader.nodes(), None), "the window").get_role_name()
    reader.press("Start")
    questions = [take_question(reader, place, count) for place in range(1, count + 1)]
    result = reader.wait(lambda: reader.named("New quiz") and reader.labels(), "the result")
    json.dump({"window": window, "questions": questions, "result": result}, sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]))
