"""What a rule of item writing is, and how all rules are found.

A rule is one module in `rules/`, called by what it asks for. It has three names: `ID`, its
number in the list of rules (“H9”), `FORCE`, whether it must hold, and `check(item, words)`,
which yields every breach.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quizapp.linting import rules
from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of item writing; see the module's description."""

    id: str
    name: str
    force: Force
    check: Callable[[Item, Words], Iterator[Fault]]


def all_rules() -> tuple[Rule, ...]:
    """Find every rule, in the order of their numbers."""
    names = (module.name for module in pkgutil.iter_modules(rules.__path__))
    modules = [(name, importlib.import_module(f"{rules.__name__}.{name}")) for name in names]
    found = [
        Rule(module.ID, name.replace("_", "-"), module.FORCE, module.check)
        for name, module in modules
    ]
    return tuple(sorted(found, key=lambda rule: int(rule.id.removeprefix("H"))))
