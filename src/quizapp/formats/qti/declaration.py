"""The keys of items of versions 2.x and 3.0: what their authors declare to be right."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quizapp.formats.qti.outcome import UnsupportedError
from quizapp.formats.qti.processing import figure, ranged, tested_range, tested_values
from quizapp.formats.reading.safe_xml import Element


@dataclass(frozen=True, slots=True)
class Declaration:
    """One response: its form, its right values, and what each value earns in points.

    `tolerance` is how far a number may lie below and above a right one.
    """

    cardinality: str
    base_type: str
    right: tuple[str, ...]
    points: Mapping[str, float]
    other_points: float
    tolerance: tuple[float, float] = (0.0, 0.0)
    is_relative: bool = False

    @property
    def is_number(self) -> bool:
        """Whether a number is asked for."""
        return self.base_type in ("float", "integer")

    def weight(self, value: str) -> float:
        """Return what a value earns, in percent of the whole question."""
        most = sum(sorted(filter(lambda earned: earned > 0, self.points.values())))
        if self.cardinality == "single":
            most = max(self.points.values(), default=0)
        if most <= 0:
            return 100 * (value in self.right) / (self._parts or 1)
        return 100 * self.points.get(value, self.other_points) / most

    @property
    def _parts(self) -> int:
        return 1 if self.cardinality == "single" else len(self.right)

    def bounds(self, value: float) -> tuple[float, float]:
        """Return from where to where a number is accepted for a right one."""
        below, above = self.tolerance
        if self.is_relative:
            below, above = (abs(value) * part / 100 for part in (below, above))
        return value - below, value + above


def read_declarations(item: Element) -> Mapping[str, Declaration]:
    """Return the declared responses of an item, by their names."""
    return {
        response["identifier"]: _declaration(item, response)
        for response in item.children("responseDeclaration")
    }


def _declaration(item: Element, response: Element) -> Declaration:
    name, cardinality = response["identifier"], response["cardinality"] or "single"
    points = _points(response) if _is_mapped(item) else {}
    mapping = response.child("mapping")
    tolerance, is_relative = _tolerance(item, name)
    right = tuple(_right_values(response))
    if not right and not points and (tested := tested_values(item, name)):
        if cardinality == "single":
            points = {value: earned for values, earned in tested for value in values}
        else:
            right = max(tested, key=lambda test: test[1])[0]
    if not right and not points and (bounds := tested_range(item, name)):
        right, tolerance = ranged(*bounds)
    if not right:
        best = max(points.values(), default=0.0)
        is_single = cardinality == "single"
        right = tuple(
            value
            for value, earned in points.items()
            if earned > 0 and (not is_single or earned == best)
        )
    return Declaration(
        cardinality,
        response["baseType"],
        tuple(dict.fromkeys(right)) if cardinality != "ordered" else right,
        points,
        0.0 if mapping is None else figure(mapping["defaultValue"]),
        tolerance,
        is_relative,
    )


def _right_values(response: Element) -> Iterator[str]:
    stated = response.child("correctResponse")
    for value in () if stated is None else stated.children("value"):
        if value["fieldIdentifier"]:
            raise UnsupportedError("its answer is a record of several fields")
        yield " ".join(value.text.split())


def _points(response: Element) -> Mapping[str, float]:
    mapping = response.child("mapping")
    entries = () if mapping is None else mapping.children("mapEntry")
    return {" ".join(e["mapKey"].split()): figure(e["mappedValue"]) for e in entries}


def _is_mapped(item: Element) -> bool:
    """Tell whether the mapping of values to points is used at all."""
    processing = item.child("responseProcessing")
    if processing is None or "map_response" in processing["template"]:
        return True
    return next(processing.inside("mapResponse"), None) is not None


def _tolerance(item: Element, name: str) -> tuple[tuple[float, float], bool]:
    for processing in item.children("responseProcessing"):
        for test in processing.inside("equal"):
            if test["tolerance"] and any(v["identifier"] == name for v in test):
                parts = [abs(figure(part)) for part in test["tolerance"].split()]
                return (parts[0], parts[-1]), test["toleranceMode"] == "relative"
    return (0.0, 0.0), False
