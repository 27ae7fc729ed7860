"""Runs in an environment of its own, with Anki's library and nothing of the program.

python anki.py make FOLDER NOTES REVIEWS
python anki.py step FOLDER ANSWERS | graphs FOLDER | csv FILE
"""

import json
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from statistics import median, quantiles

from anki.collection import Collection
from anki.import_export_pb2 import ImportCsvRequest


def make(folder: str, notes: str, reviews: str) -> dict[str, float]:
    """Make a collection with notes, and a log of reviews of the last four years."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    path = f"{folder}/collection.anki2"
    collection = Collection(path)
    with tempfile.NamedTemporaryFile("w", suffix=".csv", delete=False) as file:
        file.writelines(f"question {number},answer {number}\n" for number in range(int(notes)))
    metadata = collection.get_csv_metadata(path=file.name, delimiter=None)
    collection.import_csv(ImportCsvRequest(path=file.name, metadata=metadata))
    config = collection.decks.config_dict_for_deck_id(1)
    # new cards count against the limit of reviews, too
    config["new"]["perDay"] = config["rev"]["perDay"] = 9999
    collection.decks.update_config(config)
    collection.close()
    Path(file.name).unlink()
    random, now = Random(1), int(time.time() * 1000)
    step, eases = 4 * 365 * 86_400_000 // int(reviews), (1, 3, 3, 3, 4)
    with sqlite3.connect(path) as database:
        cards = [row[0] for row in database.execute("SELECT id FROM cards")]
        database.executemany(
            "INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, 2500, ?, 1)",
            (
                (
                    now - number * step - 1,
                    random.choice(cards),
                    random.choice(eases),
                    9,
                    4,
                    8000,
                )
                for number in range(int(reviews))
            ),
        )
    return {"made": 1}


def step(folder: str, answers: str) -> dict[str, float]:
    """Show, render and answer one card after the other."""
    collection = Collection(f"{folder}/collection.anki2")
    times = []
    for _ in range(int(answers)):
        begun = time.perf_counter()
        card = collection.sched.getCard()
        card.question()
        card.answer()
        card.start_timer()
        collection.sched.answerCard(card, 3)
        times.append(time.perf_counter() - begun)
    collection.close()
    return {"step": median(times) * 1000, "step99": quantiles(times, n=100)[98] * 1000}


def graphs(folder: str) -> dict[str, float]:
    """Gather what the page of statistics shows of all time."""
    collection = Collection(f"{folder}/collection.anki2")
    begun, cpu = time.perf_counter(), time.process_time()
    collection._backend.graphs(search="", days=0)  # noqa: SLF001 as its page does
    found = {
        "wall": (time.perf_counter() - begun) * 1000,
        "cpu": (time.process_time() - cpu) * 1000,
    }
    collection.close()
    return found


def csv(path: str) -> dict[str, float]:
    """Bring a table in as notes."""
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(f"{folder}/collection.anki2")
        begun, cpu = time.perf_counter(), time.process_time()
        metadata = collection.get_csv_metadata(path=path, delimiter=None)
        collection.import_csv(ImportCsvRequest(path=path, metadata=metadata))
        found = {"seconds": time.perf_counter() - begun, "cpu": time.process_time() - cpu}
        collection.close()
    return found


if __name__ == "__main__":
    work = {"make": make, "step": step, "graphs": graphs, "csv": csv}[sys.argv[1]]
    print(json.dumps(work(*sys.argv[2:])))
