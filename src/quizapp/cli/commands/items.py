"""Print item analysis of the answers to a set: how hard its facts, kinds and questions are.

Only the first answer of everybody counts, unless --every is given. The figures are those of
Moodle's quiz statistics, as shares from -1 to 1.
"""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterator, Mapping

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.cli.told_later import add_told_later, withheld
from quizapp.formats.documents.json_text import to_json
from quizapp.services.analyse_items import AnalysedItem, Note, analysed
from quizapp.services.items_report import Analysis, items_csv, items_document
from quizapp.services.read_answers import read_answers
from quizapp.session.scope import Grouping, Scope

SUMMARY = "print how hard questions are, and how well they tell"

_WORDS: Mapping[Note, str] = {
    Note.FEW_ANSWERS: "few answers yet",
    Note.VERY_EASY: "very easy",
    Note.VERY_HARD: "very hard",
    Note.CHECK_KEY: "those who know more get it wrong: check its key",
    Note.WEAK: "hardly tells who knows more",
    Note.GOOD: "good",
}
_HEADINGS: Mapping[Grouping, str] = {
    Grouping.FACT: "Facts",
    Grouping.KIND: "Kinds",
    Grouping.ITEM: "Questions",
}


def configure(parser: ArgumentParser) -> None:
    """Add the arguments."""
    parser.formatter_class = RawDescriptionHelpFormatter
    parser.add_argument("set", metavar="SET", help="the id of a set")
    parser.add_argument("--every", action="store_true", help="count all answers of everybody")
    add_told_later(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON document")
    form.add_argument("--csv", action="store_true", help="print a table for spreadsheets")


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Print the analysis."""
    dataset = context.dataset(arguments.set)
    analysis: Analysis = dict.fromkeys(Grouping, ())
    is_left_out = False
    if context.has_results():
        with context.store() as store:
            hidden = withheld(arguments, store, context.console)()
            is_left_out = bool(hidden)
            scope = Scope(set_id=dataset.id, every=arguments.every, without=hidden)
            read = read_answers(store, scope, Grouping.ITEM)
            analysis = {one: analysed(read, one, every=arguments.every) for one in Grouping}
    if arguments.json:
        context.console.write(to_json(items_document(dataset.id, analysis)))
    elif arguments.csv:
        context.console.write(items_csv(analysis))
    else:
        context.console.say_all(_lines(analysis))
    if not any(analysis.values()) and not is_left_out:
        context.console.note(f"Nothing of “{dataset.title}” was answered yet.")
    return ExitCode.DONE


def _lines(analysis: Analysis) -> Iterator[str]:
    for grouping, items in analysis.items():
        if items:
            yield f"{_HEADINGS[grouping]}, the hardest first"
        for item in items:
            yield from _item_lines(item)


def _item_lines(item: AnalysedItem) -> Iterator[str]:
    figures = item.figures
    low, high = figures.interval or (0.0, 1.0)
    parts = [f"{figures.facility:.0%} right ({low:.0%} to {high:.0%})"]
    parts.append("1 answer" if figures.answers == 1 else f"{figures.answers} answers")
    if figures.enough and figures.discrimination is not None:
        parts.append(f"discrimination {figures.discrimination:.2f}")
    yield f"  {item.stem or item.name}: {', '.join(parts)}; {_WORDS[item.note]}"
    for option in item.idle:
        why = "no one chose it" if option.count == 0 else "it does not mislead who knows less"
        yield f"      “{option.text}”: {why}; replace it"
