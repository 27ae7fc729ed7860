"""Options that declare how a plain table writes its dates."""

from argparse import ArgumentParser, Namespace

from quizapp.dataset.date_forms import DateOrder
from quizapp.dataset.table_dates import TableOptions


def add_table_options(parser: ArgumentParser) -> None:
    """Add --day-first or --month-first, and --astronomical-years."""
    order = parser.add_mutually_exclusive_group()
    order.add_argument(
        "--day-first",
        dest="date_order",
        action="store_const",
        const=DateOrder.DAY_FIRST,
        help="in a plain table 05/06/1994 is 5 June",
    )
    order.add_argument(
        "--month-first",
        dest="date_order",
        action="store_const",
        const=DateOrder.MONTH_FIRST,
        help="in a plain table 05/06/1994 is 6 May",
    )
    parser.add_argument(
        "--astronomical-years",
        action="store_true",
        help="in a plain table the year 0 is 1 BC, so that -26 is 27 BC",
    )


def table_options(arguments: Namespace) -> TableOptions:
    """Return what these options declare."""
    return TableOptions(arguments.date_order, arguments.astronomical_years)
