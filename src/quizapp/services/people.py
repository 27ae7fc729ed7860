"""The people who take quizzes on this machine."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from quizapp.services.clock import Clock, utc_now
from quizapp.session.learner import Learner, name_key, tidy_name

if TYPE_CHECKING:
    from quizapp.storage.store import Store


class People:
    """Who takes quizzes, by name; the person without a name is one of them."""

    def __init__(self, store: "Store", clock: Clock = utc_now) -> None:
        """Look people up in a store."""
        self._store = store
        self._clock = clock

    def learner(self, name: str = "") -> Learner:
        """Return the person of that name, who is new if nobody has it."""
        return self._store.add_learner(Learner(uuid4(), tidy_name(name)), self._clock())

    def known(self, name: str) -> Learner | None:
        """Return the person of that name, None if nobody has it."""
        key = name_key(name)
        return next((known for known in self.all() if name_key(known.name) == key), None)

    def adopt(self, name: str) -> None:
        """Let the results of the person without a name belong to a new name.

        Nothing changes if that name has results of its own.
        """
        nameless = self.known("")
        if nameless is not None and self.known(name) is None:
            self._store.rename_learner(replace(nameless, name=tidy_name(name)))

    def all(self) -> tuple[Learner, ...]:
        """Return everybody, in the order in which they came."""
        return self._store.learners()
