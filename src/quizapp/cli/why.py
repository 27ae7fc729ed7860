"""What each kind of question can ask of question sets: `check --why`."""

from argparse import Namespace

from quizapp.cli.context import Context
from quizapp.cli.exit_code import ExitCode
from quizapp.formats.documents.json_text import to_json
from quizapp.generation.generator import Generator
from quizapp.generation.why import Prospect, prospects


def tell_why(arguments: Namespace, context: Context) -> ExitCode:
    """Print a line for each kind; a set of which nothing can be asked is a problem."""
    found = {
        str(name): prospects(Generator(context.dataset(str(name)), context.wording()))
        for name in arguments.files
    }
    if arguments.json:
        context.console.write(to_json({"sets": [_document(*one) for one in found.items()]}))
    for name, kinds in found.items() if not arguments.json else ():
        context.console.say_all(f"{name}: {prospect.reason}" for prospect in kinds)
    fruitful = all(any(kind.succeeds for kind in kinds) for kinds in found.values())
    return ExitCode.DONE if fruitful else ExitCode.PROBLEMS


def _document(name: str, kinds: tuple[Prospect, ...]) -> dict[str, object]:
    rows = [
        {
            "kind": prospect.kind,
            "askable": prospect.askable,
            "refused": [event.id for event in prospect.refused],
            "asked": prospect.succeeds,
            "reason": prospect.reason,
        }
        for prospect in kinds
    ]
    return {"set": name, "kinds": rows}
