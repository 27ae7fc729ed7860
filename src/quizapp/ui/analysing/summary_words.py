"""What all answers come to, in a few sentences; and what each figure means."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from quizapp.services.analyse_items import Note
from quizapp.services.analyse_sets import SetAnalysis
from quizapp.session.scope import Grouping
from quizapp.ui.analysing.item_words import answers_words, figure, people_words, percent
from quizapp.ui.progress.amounts import number

_tr = QCoreApplication.translate
_ENOUGH_FOR_ALPHA = 3
_LOOK_AT = (Note.CHECK_KEY, Note.VERY_EASY, Note.VERY_HARD, Note.WEAK)


def summary_words(seen: SetAnalysis) -> str:
    """Sum up what is seen."""
    if seen.facility is None:
        return ""
    later = _tr(
        "AnalysisSummary",
        "Answers to an exam whose results are told later are left out; behind a passphrase they are"
        " counted.",
    )
    first = _tr("AnalysisSummary", "{people} gave {answers}; {share} of the marks were earned.")
    parts = [
        first.format(
            people=people_words(seen.read.people),
            answers=answers_words(len(seen.read.table)),
            share=percent(seen.facility),
        ),
        _judged_words(seen),
        _quiz_words(seen),
        later if seen.told_later else "",
    ]
    return " ".join(filter(None, parts))


def _judged_words(seen: SetAnalysis) -> str:
    counted = {
        Grouping.FACT: _tr("AnalysisSummary", "{n} of {all} facts have answers enough"),
        Grouping.KIND: _tr("AnalysisSummary", "{n} of {all} kinds have answers enough"),
        Grouping.ITEM: _tr("AnalysisSummary", "{n} of {all} questions have answers enough"),
    }
    enough = sum(item.figures.enough for item in seen.items)
    poor = sum(item.note in _LOOK_AT or bool(item.idle) for item in seen.items)
    words = counted[seen.grouping].format(n=number(enough), all=number(len(seen.items)))
    if not enough:
        return words + _tr("AnalysisSummary", ".")
    if not poor:
        return words + _tr("AnalysisSummary", "; none of them needs a look.")
    one = _tr("AnalysisSummary", "; 1 needs a look.")
    return words + (
        one if poor == 1 else _tr("AnalysisSummary", "; {n} need a look.", "", poor)
    ).format(n=number(poor))


def _quiz_words(seen: SetAnalysis) -> str:
    """Say how well a quiz measures that everybody took with the same questions."""
    if seen.scope.quiz is None:
        return ""
    whole = seen.read.whole
    if whole is None or whole.attempts < _ENOUGH_FOR_ALPHA:
        words = _tr("AnalysisSummary", "Alpha needs {needed} people who finished; has {has}.")
        has = 0 if whole is None else whole.attempts
        return words.format(needed=_ENOUGH_FOR_ALPHA, has=has)
    if whole.consistency is None or whole.standard_error is None:
        return _tr("AnalysisSummary", "Alpha cannot be told, for all scores are the same.")
    words = _tr(
        "AnalysisSummary",
        "Alpha is {alpha}, the standard error {error} points of 100: somebody with 60 points would"
        " mostly get {low} to {high} if asked alike again.",
    )
    error = whole.standard_error * 100
    return words.format(
        alpha=figure(whole.consistency),
        error=f"{error:.0f}",
        low=f"{max(0.0, 60 - error):.0f}",
        high=f"{min(100.0, 60 + error):.0f}",
    )


def explanations() -> Sequence[tuple[str, str]]:
    """Return each figure by its name, and what it means."""
    return *_of_items(), *_of_quizzes()


def _of_items() -> Sequence[tuple[str, str]]:
    return (
        (
            _tr("Figures", "Right"),
            _tr(
                "Figures",
                "Which share of the marks was earned (facility). The line shows where the true"
                " share lies with 95 % certainty (Wilson); the more answers, the shorter it is.",
            ),
        ),
        (
            _tr("Figures", "Link to score"),
            _tr(
                "Figures",
                "Whether those who do well in the rest do well here (item–rest correlation), from"
                " −1 to 1. From 0.3 on it is good; below 0 something is wrong.",
            ),
        ),
        (
            _tr("Figures", "Efficiency"),
            _tr(
                "Figures",
                "The link to score as a share of the best possible one for so easy or hard a"
                " question (discriminative efficiency). Below 0.15 it hardly tells people apart.",
            ),
        ),
    )


def _of_quizzes() -> Sequence[tuple[str, str]]:
    return (
        (
            _tr("Figures", "Weight"),
            _tr(
                "Figures",
                "How much of the differences between people comes from this question (effective"
                " weight). Only for a quiz that everybody took with the same questions.",
            ),
        ),
        (
            _tr("Figures", "Alpha and standard error"),
            _tr(
                "Figures",
                "How well the questions of one quiz agree with each other, at most 1 (Cronbach’s"
                " alpha); and by how many points a score would differ by chance alone.",
            ),
        ),
        (
            _tr("Figures", "Options"),
            _tr(
                "Figures",
                "A wrong option works if at least 1 in 20 choose it, and rather those who know"
                " less. What does no work is not offered again where there are others.",
            ),
        ),
    )
