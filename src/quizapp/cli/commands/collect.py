"""Take in the results that learners handed in.

FILE may be a folder. Files that hold nothing new are passed over, so that a folder can be taken
in again and again. What has to be looked at first, because it was edited after it was written,
because its learner is not known for certain, or because of a clock that is wrong, is taken in
with --doubtful only. What cannot be taken in, and what belongs to an unknown set, is told and
copied aside. The exit code is 0 if every file is in, 1 otherwise.
"""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.classroom.recognition import new_learner
from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.learner_named import learner_named
from quizapp.cli.problems import counted
from quizapp.session.learner import Learner, meant_by, tidy_name

if TYPE_CHECKING:
    from quizapp.services.collect_results import Collected, CollectResults, LookedAt

SUMMARY = "take in the results that learners handed in"

_STATES: Mapping[str, str] = {
    "new": "new",
    "here": "already here",
    "doubtful": "to be looked at",
    "unknown-set": "of a set that is not here",
    "other": "the same quiz is here with other answers, or of somebody else",
    "newer": "made by a newer program",
    "damaged": "cannot be used",
}
_DOUBTS: Mapping[str, str] = {
    "edited": "it was changed after it was written",
    "marks": "its marks do not follow from its answers",
    "keys": "its right answers are not those of the set here, or another quizapp made it",
    "future": "its times are in the future",
    "learner": "it is not certain whose it is",
    "nameless": "it has no name; say whose it is with --as NAME",
}


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.formatter_class = RawDescriptionHelpFormatter
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path)
    parser.add_argument("--look", action="store_true", help="only tell what is in the files")
    parser.add_argument(
        "--doubtful", action="store_true", help="take in what should be looked at, too"
    )
    parser.add_argument("--as", dest="learner", metavar="NAME", help="whose the files are")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Look at all files, then take in what can be taken."""
    from quizapp.formats.documents.json_text import to_json
    from quizapp.services.collect_results import Chosen
    from quizapp.services.found_results import find_results

    with context.store() as store:
        collecting = context.collecting(store)
        files = collecting.look(find_results(arguments.files).paths)
        named = arguments.learner
        learner = _learner(named, collecting) if named else None
        wanted = [
            Chosen(file, learner)
            for file in files
            if _is_wanted(file, doubtful=arguments.doubtful, is_named=named is not None)
        ]
        taken = {} if arguments.look else {one.path: one for one in collecting.take(wanted)}
        aside = {} if arguments.look else _put_aside(collecting, files, taken)
    if arguments.json:
        rows = [_document(one, taken.get(one.path), aside.get(one.path)) for one in files]
        context.console.write(to_json({"files": rows}))
    else:
        for one in files:
            context.console.say_all(_lines(one, taken.get(one.path), aside.get(one.path)))
    if not files:
        context.console.note("There are no files of results.")
    done = all(one.state == "here" or _is_in(taken.get(one.path)) for one in files)
    return ExitCode.DONE if arguments.look or (files and done) else ExitCode.PROBLEMS


def _learner(name: str, collecting: "CollectResults") -> Learner:
    """Return who is named, who is new if nobody has the name."""
    people = collecting.learners()
    if meant_by(name, people):
        return learner_named(name, people)
    return new_learner(tidy_name(name))


def _is_wanted(file: "LookedAt", *, doubtful: bool, is_named: bool) -> bool:
    if file.state == "doubtful":
        only_named = is_named and set(file.doubts) <= {"learner", "nameless"}
        return only_named or (doubtful and (is_named or "nameless" not in file.doubts))
    return file.state == "new"


def _put_aside(
    collecting: "CollectResults", files: Sequence["LookedAt"], taken: Mapping[Path, "Collected"]
) -> Mapping[Path, Path]:
    """Copy what was refused; what only has to be looked at stays where it is."""
    refused = [one for one in files if one.state not in ("new", "here", "doubtful")]
    failed = {path: one.aside for path, one in taken.items() if one.aside is not None}
    return {**collecting.put_aside(refused), **failed}


def _is_in(one: "Collected | None") -> bool:
    return one is not None and one.merged is not None


def _lines(file: "LookedAt", taken: "Collected | None", aside: Path | None) -> Iterator[str]:
    state = "taken in" if _is_in(taken) else _STATES[file.state]
    yield f"{file.path}: {state}"
    if file.sent is not None:
        who = (taken and taken.learner) or (file.recognition and file.recognition.learner)
        named = " ".join(filter(None, (who.name, who.number))) if who else "nobody yet"
        quizzes = counted(file.quizzes, "quiz").replace("quizs", "quizzes")
        yield f"    {named}: {quizzes}, {counted(file.answers, 'answer')}; {file.fresh} new"
    yield from (f"    {_DOUBTS[doubt]}" for doubt in file.doubts)
    yield from (f"    “{title}” is another version of the set here" for title in file.changed_sets)
    yield from (f"    “{title}” is not among the sets here" for title in file.unknown_sets)
    yield from (f"    {problem.message} ({problem.hint})" for problem in file.problems)
    if file.strays:
        yield f"    {counted(file.strays, 'exam')} of an assignment that is not here: only answers"
    if taken is not None and taken.error is not None:
        yield f"    {taken.error}"
    if aside is not None:
        yield f"    a copy is kept in {aside}"


def _document(
    file: "LookedAt", taken: "Collected | None", aside: Path | None
) -> Mapping[str, object]:
    return {
        "file": str(file.path),
        "state": str(file.state),
        "taken": _is_in(taken),
        "learner": file.sent and file.sent.name,
        "number": file.sent and file.sent.number,
        "quizzes": file.quizzes,
        "answers": file.answers,
        "new": file.fresh,
        "of_unknown_assignments": file.strays,
        "doubts": [str(doubt) for doubt in file.doubts],
        "unknown_sets": list(file.unknown_sets),
        "changed_sets": list(file.changed_sets),
        "problems": [problem.message for problem in file.problems],
        "error": taken and taken.error and str(taken.error),
        "aside": aside and str(aside),
    }
