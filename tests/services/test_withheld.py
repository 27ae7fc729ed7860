"""Tests of who may see what learners are told later."""

from quizapp.services.withheld import Discretion


def test_without_a_passphrase_it_is_shown_only_while_somebody_asked_for_it() -> None:
    discretion = Discretion(lambda: False)
    assert not discretion.lets_see
    discretion.let_see()
    assert discretion.lets_see
    discretion.keep()
    assert not discretion.lets_see


def test_behind_a_passphrase_it_is_shown() -> None:
    assert Discretion(lambda: True).lets_see
