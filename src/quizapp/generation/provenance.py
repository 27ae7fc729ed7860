"""Where questions come from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """The question set that questions were made of, as it was then.

    `hash` is that of its files, `based_on` the one text that it is about, if it is about one;
    `version` is that of the generator.
    """

    set_id: str
    title: str
    hash: str = ""
    based_on: str = ""
    version: str = ""
