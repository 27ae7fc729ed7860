"""What a command printed, a person at a keyboard, and a small question set."""

import io
from collections.abc import Callable
from dataclasses import dataclass

TABLE = """\
title,date,place,country
Treaty of Batum signed,1918-06-04,Batum,Georgia
Armistice of Mudros signed,1918-10-30,Mudros,Greece
De facto recognition,1920-01-11,Paris,France
Treaty of Moscow signed,1921-03-16,Moscow,Russia
Treaty of Kars signed,1921-10-13,Kars,Türkiye
Recognition of independence,1991-11-09,Ankara,Türkiye
Relations restored,1992-01-14,,
Treaty of friendship signed,1994-02-09,Ankara,Türkiye
Pipeline accords signed,1999-11-18,Istanbul,Türkiye
Pipeline inaugurated,2006-07-13,Ceyhan,Türkiye
Railway opened,2017-10-30,Baku,Azerbaijan
Declaration signed,2021-06-15,Shusha,Azerbaijan
"""


@dataclass(frozen=True)
class Outcome:
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str


Cli = Callable[..., Outcome]


class Keyboard(io.StringIO):
    """Standard input of a person at a terminal."""

    def isatty(self) -> bool:
        """Say that somebody is there."""
        return True
