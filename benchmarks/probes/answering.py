"""The engine's own step at a history: mark, commit, schedule, next question; and the bare disk.

    python -m benchmarks.probes.answering FOLDER ANSWERS

Each answer takes turns with 4 KiB that are appended and synchronised beside the results file.
Tells milliseconds: `step` and `step_cpu` of the program, `sync` of the disk, p50 and p99.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from benchmarks.probes.services import opened

SET = "azerbaijan-turkiye"
LENGTH = 20


def main() -> None:
    """Take quizzes, which stay in the history; print the figures."""
    folder, answers = Path(sys.argv[1]), int(sys.argv[2])
    found = opened(folder)
    quizzes, who = found.services.quizzes, found.diligent
    steps: list[float] = []
    cpu: list[float] = []
    syncs: list[float] = []
    with tempfile.NamedTemporaryFile(dir=folder) as plain:
        seed = 0
        while len(steps) < answers:
            seed += 1
            quiz = quizzes.start(SET, LENGTH, who, seed=seed)
            while (item := quiz.current) is not None:
                response = item.question.key if quiz.position % 3 else ()
                begun, spent = time.perf_counter(), time.process_time()
                quiz = quizzes.answer(quiz, response, 8.0)
                _ = quiz.current
                steps.append(time.perf_counter() - begun)
                cpu.append(time.process_time() - spent)
                begun = time.perf_counter()
                plain.write(bytes(4096))
                plain.flush()
                os.fdatasync(plain.fileno())
                syncs.append(time.perf_counter() - begun)
    found.services.store.close()
    told: dict[str, float] = {}
    for name, values in (("step", steps), ("cpu", cpu), ("sync", syncs)):
        told[name] = median(values) * 1000
        told[f"{name}99"] = quantiles(values, n=100)[98] * 1000
    print(json.dumps(told))


if __name__ == "__main__":
    main()
