"""A class: a name that several learners share."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SchoolClass:
    """A class of a school, a course, or any other group of learners; its name is not empty."""

    id: UUID
    name: str
