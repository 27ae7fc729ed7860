"""A response as whoever gave it would read it, from the texts of its question alone."""

from collections.abc import Mapping, Sequence

from quizapp.generation.shape import Response


def given_words(
    shape: Response,
    options: Mapping[str, str],
    targets: Mapping[str, str],
    response: Sequence[str],
) -> str:
    """Return a response in one line, by signs that need no translation.

    `options` and `targets` are texts by their ids. What stands in an order is joined by arrows,
    the place of a gap is an ellipsis between its neighbours, and what was put to something
    follows it after a colon. What has no text is shown as it was given.
    """
    if shape is Response.GAP and len(response) == 1 and response[0].isdecimal():
        return _gap(tuple(options.values()), int(response[0]))
    if shape in (Response.MATCH, Response.BUCKETS):
        return "; ".join(_pair(part, options, targets) for part in response)
    texts = [options.get(part) or part for part in response]
    return (" → " if shape is Response.ORDER else "; ").join(texts)


def _gap(texts: Sequence[str], place: int) -> str:
    """Show a gap between its neighbours; gap 0 is before the first text."""
    return " → ".join((*texts[max(place - 1, 0) : place], "…", *texts[place : place + 1]))


def _pair(part: str, options: Mapping[str, str], targets: Mapping[str, str]) -> str:
    option, target = options.get(part[:1]), targets.get(part[1:])
    return f"{option}: {target}" if option and target else part
