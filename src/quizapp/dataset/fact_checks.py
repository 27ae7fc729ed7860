"""Whether what the smaller tables say fits the events that they say it of."""

from collections.abc import Collection, Mapping, Sequence

from quizapp.dataset.findings import Findings
from quizapp.dataset.model import Dispute, Event, Person, Quantity, Quote, RoleDate, Status
from quizapp.dataset.row_checks import check_known
from quizapp.dataset.table import Row

_SETTLED = (Status.ESTABLISHED, Status.ATTRIBUTED)
_FEWEST_POSITIONS = 2


def check_facts(
    facts: Sequence[tuple[Person | RoleDate | Quantity | Quote, Row]],
    ids: Collection[str],
    events: Mapping[str, Event],
    findings: Findings,
) -> None:
    """Report facts of unknown events, and of events that are disputed or an opinion."""
    for fact, row in facts:
        check_known(row, "event", (fact.event,), ids, findings)
        _check_settled(row, "event", events.get(fact.event), findings)
        if isinstance(fact, RoleDate) and fact.of:
            _check_settled(row, "of", events.get(fact.of), findings)


def _check_settled(row: Row, column: str, event: Event | None, findings: Findings) -> None:
    if event is not None and event.status not in _SETTLED:
        message = f"“{event.id}” has the status “{event.status}”: nothing of it is asked"
        hint = "remove the row; what sources say differently belongs in positions.csv"
        findings.add(row.problem(column, "event.unsettled", message, hint))


def check_disputes(
    disputes: Sequence[tuple[Dispute, Row]],
    ids: Collection[str],
    events: Mapping[str, Event],
    findings: Findings,
) -> None:
    """Report disputes of one side only, and of events that are not disputed."""
    for dispute, row in disputes:
        check_known(row, "event", (dispute.event,), ids, findings)
        event = events.get(dispute.event)
        if event is not None and event.status is not Status.DISPUTED:
            message = (
                f"“{event.id}” has the status “{event.status}”: only what is disputed has positions"
            )
            hint = "remove the row, or write “disputed” into the status of the event"
            findings.add(row.problem("event", "dispute.settled", message, hint))
        if len(dispute.positions) < _FEWEST_POSITIONS:
            message = f"only one position is told about “{dispute.event}”"
            hint = "add a row with what another source says"
            findings.add(row.problem("position", "dispute.one-sided", message, hint))
