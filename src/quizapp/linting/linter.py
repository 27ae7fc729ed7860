"""The linter: every rule of item writing, asked about one item or many."""

from collections.abc import Sequence
from functools import cached_property

from quizapp.linting.finding import Finding
from quizapp.linting.item import Item
from quizapp.linting.rule import Rule, all_rules
from quizapp.linting.words import Words, words_for


class Linter:
    """Checks items; building one is cheap, the rules are found on first use."""

    def __init__(self, *languages: Words) -> None:
        """Keep the lists of words that some rules look for, of one language or several."""
        self._languages = languages

    def check(self, item: Item) -> tuple[Finding, ...]:
        """Return every breach of a rule, in the order of the rules; each item in its language."""
        words = words_for(item.text, self._languages)
        return tuple(
            Finding(rule.id, rule.name, rule.force, fault)
            for rule in self._rules
            for fault in rule.check(item, words)
        )

    @cached_property
    def _rules(self) -> Sequence[Rule]:
        return all_rules()
