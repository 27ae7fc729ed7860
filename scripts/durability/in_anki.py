"""A review session in Anki's library, for `anki_kills`; runs in Anki's own environment.

python in_anki.py make COLLECTION      makes a collection of some cards
python in_anki.py review COLLECTION    answers cards, and tells of each answer
python in_anki.py look COLLECTION      tells which answers there are, and whether all is whole
"""

import json
import sys

from anki.collection import Collection

CARDS = 300


def make(place: str) -> None:
    """Make a collection of cards that are all new."""
    collection = Collection(place)
    basic = collection.models.by_name("Basic")
    deck = collection.decks.id("Default")
    for number in range(CARDS):
        note = collection.new_note(basic)
        note.fields[:2] = [f"front {number}", f"back {number}"]
        collection.add_note(note, deck)
    options = collection.decks.config_dict_for_deck_id(deck)
    options["new"]["perDay"] = 10 * CARDS
    collection.decks.update_config(options)
    collection.close()


def review(place: str) -> None:
    """Answer card after card, until somebody ends it."""
    collection = Collection(place)
    print("open", flush=True)
    for _ in range(CARDS):
        queued = collection.sched.get_queued_cards(fetch_limit=1)
        if not queued.cards:
            break
        one = queued.cards[0]
        card = collection.get_card(one.card.id)
        card.start_timer()
        answer = collection.sched.build_answer(card=card, states=one.states, rating=2)
        collection.sched.answer_card(answer)
        print(json.dumps(card.id), flush=True)
    collection.close()


def look(place: str) -> None:
    """Tell which cards were answered, and whether the file is whole."""
    collection = Collection(place)
    answered = collection.db.list("SELECT cid FROM revlog")
    print(json.dumps([answered, collection.db.scalar("PRAGMA integrity_check")]))
    collection.close()


if __name__ == "__main__":
    {"make": make, "review": review, "look": look}[sys.argv[1]](sys.argv[2])
