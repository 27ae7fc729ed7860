"""Lines above the axis: how long between neighbours, and stated links."""

import pytest

from quizapp.dataset.model import RelationKind
from quizapp.ui.timeline.layout import arrange
from quizapp.ui.timeline.marks import scene_of
from quizapp.ui.timeline.parts import Layout
from quizapp.ui.timeline.scale import Window
from quizapp.ui.timeline.windows import automatic
from tests.ui.timeline.scenes import YEAR, around_asked, event, relation, sheet, stretch

FOLLOWS = relation("restored", RelationKind.FOLLOWS_FROM, "recognition")
TRADE = relation("trade", RelationKind.FOLLOWS_FROM, "restored")
RESTORES = relation("restored", RelationKind.RESTORES, "first")


def laid_out(*focus: str, links: tuple = (), half: float = 0, width: float = 760) -> Layout:
    scene = scene_of(stretch(*focus, links=links))
    window = around_asked(scene, half) if half else automatic(scene)
    return arrange(scene, window, sheet(width))


def test_the_gaps_to_both_neighbours_are_said() -> None:
    assert [line.text for line in laid_out("restored").intervals] == ["66 days", "about 7 months"]


def test_the_text_stands_in_the_line_or_beside_its_far_end() -> None:
    earlier, later = laid_out("restored").intervals
    assert earlier.box is not None
    assert later.box is not None
    assert earlier.box.right < earlier.left
    assert later.left < later.box.left
    assert later.box.right < later.right


def test_a_neighbour_closer_than_twelve_pixels_has_no_line() -> None:
    assert laid_out("restored", half=20 * YEAR).intervals == ()


@pytest.mark.parametrize("focus", ["x", "period"])
def test_there_is_no_line_into_a_period(focus: str) -> None:
    events = (event("x", "1992-01-14"), event("period", "1990/1995"), event("a", "1980-05-01"))
    scene = scene_of(stretch(focus, events=events))
    layout = arrange(scene, around_asked(scene, 20 * YEAR), sheet())
    assert [line.events for line in layout.intervals] == [{focus, "a"}]


def test_the_line_to_a_period_ends_where_the_period_begins() -> None:
    events = (event("x", "1990-01-01"), event("period", "1992/1995"))
    scene = scene_of(stretch("x", events=events))
    layout = arrange(scene, around_asked(scene, 10 * YEAR), sheet())
    bar = next(bar for bar in layout.bars if bar.mark.event == "period")
    assert layout.intervals[0].right == round(bar.left)


def test_no_line_crosses_a_break() -> None:
    scene = scene_of(stretch("end"))
    layout = arrange(scene, automatic(scene), sheet())
    assert layout.scale.breaks
    assert [line.events for line in layout.intervals] == [{"first", "end"}]


def test_several_asked_events_have_lines_from_one_to_the_next() -> None:
    layout = laid_out("recognition", "restored", "embassy", "force")
    assert [line.text for line in layout.intervals] == [
        "66 days",
        "about 7 months",
        "about 5 months",
    ]
    assert [group.text for group in layout.asked] == ["1", "2", "3", "4"]


def test_asked_events_that_would_touch_share_one_marker() -> None:
    layout = laid_out("restored", "embassy", "kars", half=20 * YEAR)
    assert [group.text for group in layout.asked] == ["1–2", "3"]


def test_a_link_to_the_neighbour_is_told_by_the_line() -> None:
    layout = laid_out("restored", links=(FOLLOWS,))
    line = layout.intervals[0]
    assert (line.text, line.arrow) == ("follows from · 66 days", -1)
    assert layout.links == ()


def test_any_other_link_leaves_the_pill_and_ends_at_its_target() -> None:
    layout = laid_out("restored", links=(TRADE,))
    assert layout.pill is not None
    (link,) = layout.links
    assert link.text == "follows from"
    assert link.points[-1] == (layout.pill.box.right, 46)
    trade = next(group for group in layout.groups if group.marks[0].event == "trade")
    assert link.points[0][0] == trade.x


def test_a_link_between_two_asked_events_runs_from_marker_to_marker() -> None:
    layout = laid_out("first", "end", "restored", links=(RESTORES,))
    (link,) = layout.links
    assert link.text == "restores"
    start, end = layout.asked[2], layout.asked[0]
    assert link.points[0][0] == pytest.approx(start.x, abs=5)
    assert link.points[-1][0] == pytest.approx(end.x, abs=5)


def test_a_link_without_room_for_its_word_is_not_drawn() -> None:
    assert laid_out("restored", links=(TRADE,), half=5 * YEAR).links == ()


def test_a_link_to_an_event_out_of_sight_is_not_drawn() -> None:
    assert laid_out("restored", links=(RESTORES,)).links == ()


def test_a_link_of_an_event_to_itself_is_not_drawn() -> None:
    layout = laid_out("restored", links=(relation("restored", RelationKind.ABOUT, "restored"),))
    assert layout.links == ()


def test_a_pill_that_had_to_move_aside_has_an_elbow() -> None:
    events = tuple(
        event(f"e{place}", date, "A title as long as this one")
        for place, date in enumerate(("1922", "1991-03-16", "1991-08-30", "1991-10-18", "2005-05"))
    )
    scene = scene_of(stretch("e1", events=events), ("e4",))
    window = Window(scene.asked[0].lo, scene.marks[-1].hi, fitted=True)
    layout = arrange(scene, window, sheet())
    assert layout.pill is not None
    assert len(layout.pill.stem) == 4
    assert layout.pill.stem[-1] == (layout.asked[0].x, layout.axis)
