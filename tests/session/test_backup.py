"""Which copies of the results stay when there are many."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from quizapp.session.backup import Backup, Holdings, Occasion, superfluous

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
MEGABYTE = 2**20


def backup(hours: float, occasion: Occasion = Occasion.START, size: int = MEGABYTE) -> Backup:
    """Return a copy that was made so many hours ago."""
    made_at = NOW - timedelta(hours=hours)
    path = Path(f"quizapp-{hours}-{occasion}.db")
    return Backup(
        path=path, made_at=made_at, occasion=occasion, version=1, size=size, holdings=Holdings()
    )


def kept(backups: list[Backup]) -> list[Backup]:
    """Return the copies that stay."""
    gone = {one.path for one in superfluous(backups)}
    return [one for one in backups if one.path not in gone]


def test_a_year_of_frequent_copies_leaves_days_weeks_and_months() -> None:
    stay = kept([backup(hours) for hours in range(0, 365 * 24, 3)])
    ages = [(NOW - one.made_at).days for one in stay]
    assert [age for age in ages if age < 7]
    assert len(stay) <= 5 + 7 + 5 + 12
    assert max(ages) > 300


def test_what_a_person_asked_for_stays_longer() -> None:
    asked = backup(24 * 400, Occasion.ASKED)
    stay = kept([asked, *(backup(hours) for hours in range(2_000))])
    assert asked in stay


def test_copies_of_a_large_file_do_not_fill_the_disk() -> None:
    stay = kept([backup(24 * day, size=900 * MEGABYTE) for day in range(30)])
    assert len(stay) == 3


@given(
    st.lists(
        st.builds(
            backup,
            st.floats(0, 20_000),
            st.sampled_from(list(Occasion)),
            st.integers(1, 3 * 2**30),
        ),
        max_size=60,
        unique_by=lambda one: one.path,
    )
)
def test_the_newest_three_always_stay_and_thinning_twice_is_thinning_once(
    backups: list[Backup],
) -> None:
    stay = kept(backups)
    newest = sorted(backups, key=lambda one: (one.made_at, str(one.path)), reverse=True)[:3]
    assert set(newest) <= set(stay)
    assert set(kept(stay)) == set(stay)
