"""A screen reader's view of the program, for the Python of the system, which has Atspi.

It sees the tree of one program and nothing else of it: it reads names, presses what can be
pressed by its name, and hears what is announced. It sleeps until the program says that something
changed, and then looks again.
"""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60
A_MOMENT = 0.5
"""After so many seconds it looks again even if nothing was said to have changed."""

PRESSABLE = ("push button", "radio button", "toggle button", "check box", "menu item")
CHANGES = (
    "object:announcement", "object:state-changed", "object:children-changed",
    "object:property-change", "object:selection-changed", "object:text-changed", "window:create",
)  # fmt: skip


class Reader:
    """Reads the tree of one program and listens to it."""

    def __init__(self):
        """Begin to listen, and wait for the program."""
        Atspi.init()
        self.heard = []
        self._listener = Atspi.EventListener.new(self._hear)
        for change in CHANGES:
            self._listener.register(change)
        self.program = self.wait(self._program, "the program")
        # What is kept of earlier looks may be old by the time it is read.
        self.program.set_cache_mask(Atspi.Cache.NONE)
        self.window = self.wait(lambda: next(self.nodes(), None), "the window")
        self.wait(self._activates, "the window to be the active one")

    def finds(self, look, seconds):
        """Return what `look` finds within some seconds, None if it finds nothing."""
        end = time.monotonic() + seconds
        while True:
            self._listen()
            found = self._look(look)
            if found or time.monotonic() > end:
                return found
            self._sleep(min(A_MOMENT, end - time.monotonic()))

    def wait(self, look, what):
        """Return what `look` finds, as soon as it finds something."""
        found = self.finds(look, PATIENCE)
        if found:
            return found
        sys.exit(f"{what} did not come; there is:\n{self.told()}\nheard: {self.heard}")

    def told(self):
        """Return all that is shown, one line each."""
        return "\n".join(f"{node.get_role_name()}: {node.get_name()}" for node in self.nodes())

    def nodes(self, root=None):
        """Yield all that is shown, in the order of reading."""
        node = root or self.program
        for place in range(node.get_child_count()):
            child = node.get_child_at_index(place)
            if child is not None and has(child, "SHOWING"):
                yield child
                yield from self.nodes(child)

    def named(self, words, roles=PRESSABLE):
        """Return the first thing of some role whose name begins with `words`."""
        for node in self.nodes():
            if node.get_role_name() in roles and node.get_name().startswith(words):
                return node
        return None

    def texts(self):
        """Return all texts and headings that are shown."""
        return [n.get_name() for n in self.nodes() if n.get_role_name() in ("label", "heading")]

    def usable(self, words):
        """Return something that can be pressed now."""
        node = self.named(words)
        return node if node and has(node, "ENABLED") else None

    def focused(self):
        """Return what has the focus, the innermost if there are several."""
        found = [node for node in self.nodes() if has(node, "FOCUSED")]
        return found[-1] if found else None

    def press(self, words):
        """Wait for something to press, and press it."""
        act(self.wait(lambda: self.usable(words), f"“{words}”"))

    def press_until(self, words, look, what):
        """Press something again and again until `look` finds something; return that."""
        for _ in range(PATIENCE):
            button = self.finds(lambda: self.usable(words), 0)
            if button:
                act(button)
            if found := self.finds(look, 1):
                return found
        return self.wait(look, what)

    def hear(self, words):
        """Wait for an announcement that begins with `words`, and return it."""
        return self.wait(
            lambda: next((said for said in self.heard if said.startswith(words)), None),
            f"to hear “{words}”",
        )

    def _activates(self):
        """Click at the edge of the window, as there is nobody on the display who activates it."""
        if not has(self.window, "ACTIVE"):
            place = self.window.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
            corner = (place.x + place.width - 3, place.y + place.height - 3)
            Atspi.generate_mouse_event(*corner, "b1c")
        return has(self.window, "ACTIVE")

    def _program(self):
        desktop = Atspi.get_desktop(0)
        all_of_them = (desktop.get_child_at_index(n) for n in range(desktop.get_child_count()))
        return next((one for one in all_of_them if one and one.get_name() == "quizapp"), None)

    def _look(self, look):
        try:
            return look()
        except GLib.Error:
            return None  # it went away while it was looked at

    def _hear(self, event):
        if event.type.startswith("object:announcement"):
            self.heard.append(str(event.any_data))

    def _listen(self):
        while GLib.MainContext.default().pending():
            GLib.MainContext.default().iteration(False)

    def _sleep(self, seconds):
        """Sleep until something changes, or for some seconds."""
        alarm = GLib.timeout_source_new(max(1, int(1000 * seconds)))
        alarm.set_callback(lambda *_: False)
        alarm.attach(GLib.MainContext.default())
        GLib.MainContext.default().iteration(True)
        alarm.destroy()


def has(node, state):
    """Return whether something is in a state: "SHOWING", "FOCUSED", "CHECKED"."""
    return node.get_state_set().contains(getattr(Atspi.StateType, state))


def act(node):
    """Do what is first among the actions of something."""
    node.get_action_iface().do_action(0)


def around(node):
    """Return the names of all that something is in, from the inside."""
    names = []
    while (node := node.get_parent()) is not None and node.get_role_name() != "application":
        if node.get_name() and node.get_role_name() != "filler":
            names.append(node.get_name())
    return names
