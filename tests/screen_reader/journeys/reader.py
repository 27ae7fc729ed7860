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

MOST_TABS = 20
TAB, RETURN, DOWN = 0xFF09, 0xFF0D, 0xFF54

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

    def unnamed(self):
        """Return the roles of all that could have the focus and says nothing of itself."""
        return [
            node.get_role_name()
            for node in self.nodes(self.window)
            if has(node, "FOCUSABLE")
            and not node.get_name()
            and node.get_role_name() not in ("table cell", "filler")
        ]

    def told_with_focus(self):
        """Return name and description of what has the focus, as it is told when it comes there."""
        focus = self.wait(self.focused, "the focus")
        return [focus.get_name(), focus.get_description()]

    def give_path(self, path, button):
        """Write a path into the window that asks for a file, and press its button."""
        asking = self.wait(self._asking, "a window that asks for a file")
        parts = list(self.nodes(asking))
        field = next(node for node in parts if node.get_role_name() == "text")
        field.get_editable_text_iface().set_text_contents(path)
        act(next(node for node in parts if node.get_name() == button))
        self.wait(lambda: not self._asking(), "that window to go")
        self.wait(self._activates, "the window to be the active one again")

    def strike(self, key):
        """Strike a key where the focus is, by its number in X."""
        Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)

    def tab_to(self, fits, what):
        """Strike Tab until something that `fits` has the focus; return that."""
        for _ in range(MOST_TABS):
            before = self.told_with_focus()
            self.strike(TAB)
            self.finds(lambda before=before: self.told_with_focus() != before, A_MOMENT)
            focus = self.wait(self.focused, "the focus")
            if fits(focus):
                return focus
        return self.wait(lambda: None, what)

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

    def _asking(self):
        """Return the window in front of the program's own."""
        count = self.program.get_child_count()
        shown = [self.program.get_child_at_index(place) for place in range(count)]
        dialogs = ("dialog", "file chooser")
        return next((one for one in shown if one and one.get_role_name() in dialogs), None)

    def _activates(self):
        """Click at the edge of the window, as there is nobody on the display who activates it."""
        if not has(self.window, "ACTIVE"):
            where = self.window.get_component_iface()
            if where is None:
                return False  # it is about to be told where it is
            place = where.get_extents(Atspi.CoordType.SCREEN)
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
