"""Pictures of a table on its way in."""

from typing import TYPE_CHECKING

from quizapp.ui.flows.doors_flow import DoorsFlow

if TYPE_CHECKING:
    from screenshots import Play


def bringing(play: "Play") -> None:
    """A table that comes in, row by row, before anything of it is kept."""
    table = play.folder / "railways.csv"
    table.write_text(
        "title,date,place\nBaku–Tiflis line opens,1883-05-08,Baku\nKars line opens,some day,Kars\n"
        "The line ends,05/06/1993,\nTreaty of Kars,1921-10-13,Kars\n"
    )
    play.window.findChild(DoorsFlow).dropped.emit([table])
    play.press()
    play.shoot("bring")
