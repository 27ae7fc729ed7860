"""K16: what stands in the gap? One name of four, or a few words to type. For practice only.

Eligible if a quotation of the set, or the statement of a row about a name that the row lets be
asked, holds the part once, and neither the rest of it nor the title gives the part away. The
stem says whose words a quotation is. With three names of the same sort that certainly do not
fit there are options; otherwise the words are typed, in any spelling that the set knows.
"""

from collections.abc import Iterator, Sequence
from random import Random

from quizapp.dataset.model import Event
from quizapp.generation.explanations import explain
from quizapp.generation.gap_texts import PLACE, GapText, gap_texts
from quizapp.generation.item import Choice, Frame, choice_item, item
from quizapp.generation.kind import Avoided
from quizapp.generation.names import Names
from quizapp.generation.other_places import is_another_place, likely_places
from quizapp.generation.people import Naming, are_apart, strangers
from quizapp.generation.pool import Pool
from quizapp.generation.question import Derivation, Question
from quizapp.generation.shapes.text import Text

SHARE = 1
PRACTICE_ONLY = True
_WRONG = 3


def subjects(pool: Pool) -> Sequence[Event]:
    """Events with a sentence that can have a gap."""
    return [pool.dataset.by_id[event] for event in pool.index(gap_texts)]


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for the words that are left out of a sentence."""
    text = random.choice(pool.index(gap_texts)[event.id])
    also = tuple(name for name in pool.index(_events_of)[text.text] if name != event.id)
    if not avoid.isdisjoint(also):
        return None
    explanation, named = explain(pool, event, avoid)
    frame = Frame(
        kind="cloze",
        stem=_stem(pool, text),
        focus=(event,),
        attribute="quote",
        explanation=explanation,
        mentions=tuple(dict.fromkeys((*also, *named))),
        practice_only=True,
    )
    wrong = _wrong_choices(pool, event, text, random, avoid)
    because = f"the words of {event.id} hold “{text.blank}” once"
    if len(wrong) < _WRONG:
        accepted = tuple(dict.fromkeys((text.blank, *text.accepted)))
        return item(pool, frame, (), Text(accepted), [Derivation(because)])
    right = pool.wording.reason("in_the_gap", words=text.blank)
    choices = [Choice(text.blank, right, (event.id,)), *wrong]
    random.shuffle(choices)
    return choice_item(pool, frame, choices)


def _events_of(pool: Pool) -> dict[str, list[str]]:
    """Return the events that share a sentence, by the sentence."""
    found: dict[str, list[str]] = {}
    for event, texts in pool.index(gap_texts).items():
        for text in dict.fromkeys(text.text for text in texts):
            found.setdefault(text, []).append(event)
    return found


def _stem(pool: Pool, text: GapText) -> str:
    if not text.by:
        return pool.wording.stem("cloze", text=text.with_gap)
    return pool.wording.stem("cloze_quote", text=text.with_gap, by=text.by)


def _wrong_choices(
    pool: Pool, event: Event, text: GapText, random: Random, avoid: Avoided
) -> list[Choice]:
    chosen: list[Choice] = []
    for name in _others(pool, event, text, random, avoid):
        taken = (Naming(event.id, choice.text) for choice in chosen)
        if len(chosen) < _WRONG and all(
            are_apart(pool, text.way, Naming("", name), other) for other in taken
        ):
            because = f"the words of {event.id} are “{text.blank}”, and “{name}” is another name"
            chosen.append(Choice(name, _why_not(pool, text, name, avoid), (), because))
    return chosen


def _why_not(pool: Pool, text: GapText, name: str, avoid: Avoided) -> str:
    """Say what the words are, and what else the set says of a wrong place."""
    here = (e for e in pool.events_at.get(name, ()) if e.id not in avoid)
    event = next(here, None) if text.way == PLACE else None
    if event is None:
        return pool.wording.reason("in_the_gap", words=text.blank)
    said = pool.wording.reason("other_place", place=name, title=event.title)
    return pool.wording.reason("other_in_the_gap", said=said, words=text.blank)


def _others(
    pool: Pool, event: Event, text: GapText, random: Random, avoid: Avoided
) -> Iterator[str]:
    """Yield names of the sort of the part that certainly do not stand in its place."""
    names = pool.index(Names)
    if text.way == PLACE:
        key = pool.dataset.places[text.blank]
        drawn = likely_places(pool, event, random)
        found = (place.name for place in drawn if is_another_place(pool, event, key, place))
    elif text.way:
        key_name = Naming(event.id, text.blank, text.did)
        others = strangers(pool, text.way, key_name, random)
        found = (naming.name for naming in others if naming.event not in avoid)
    else:
        return
    yield from (name for name in found if not names.in_text(f"{text.text} {text.by}", name))
