"""What looks whether something else than this program changed the results."""

from functools import partial

from quizapp.composition.services import Services
from quizapp.services.watch_results import WatchResults
from quizapp.storage.acceptance import accept
from quizapp.storage.seal_check import alterations
from quizapp.ui.flows.seals_flow import SealsFlow
from quizapp.ui.flows.stage import Stage


def watching(stage: Stage, services: Services) -> SealsFlow:
    """Build it, for results that are kept in a file."""
    letting_be = partial(accept, services.store.file)
    return SealsFlow(stage, WatchResults(services.backups, alterations, letting_be))
