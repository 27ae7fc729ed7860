"""Reports about learners and classes as pieces of pages."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from quizapp.dataset.date_words import DateWords
from quizapp.services.progress import Part
from quizapp.services.review_answers import result_of
from quizapp.services.write_reports import ClassReport, LearnerReport, WeakFact
from quizapp.session.learner import Learner
from quizapp.session.practice import Count
from quizapp.session.review import ReviewedAnswer, Standing
from quizapp.ui.printing.press import Block, Press
from quizapp.ui.printing.sheets import Group
from quizapp.ui.printing.tabular import Column, row
from quizapp.ui.progress.amounts import answers, days, long_time, number, of_answers, percent
from quizapp.ui.progress.fact_words import attribute_words
from quizapp.ui.words.collation import in_order_of_names
from quizapp.ui.words.moments import Moments
from quizapp.ui.words.question_words import QuestionWords

_MOST_PARTS = 7
_MOST_PERIODS = 8
_MOST_WEEKS = 6
_PARTS = (Column(0.46), Column(0.24), Column(0.3, right=True))
_FACTS = (Column(0.46), Column(0.24), Column(0.18), Column(0.12, right=True))
_ANSWERS = (Column(0.22), Column(0.42), Column(0.23), Column(0.13))
_LEARNERS = (
    *(Column(0.34), Column(0.13, right=True), Column(0.13, right=True)),
    *(Column(0.2, right=True), Column(0.2, right=True)),
)
_SETS = (Column(0.4), Column(0.18), Column(0.18), Column(0.24, right=True))


def _tr(text: str, note: str = "", count: int = -1) -> str:
    return QCoreApplication.translate("Reports", text, note, count)


def named(learner: Learner) -> str:
    """Name a person, with the number where there is one."""
    return f"{learner.name} · {learner.number}" if learner.number else learner.name


@dataclass(frozen=True, slots=True)
class ReportSheets:
    """Says reports in the words of a press, and moments as a reader of `moments` sees them."""

    press: Press
    moments: Moments

    @property
    def _dates(self) -> DateWords:
        return self.press.wording.dates

    def learner(self, report: LearnerReport) -> list[Group]:
        """Return a report about one person, one to two pages long."""
        progress, kinds = report.progress, QuestionWords(self.press.wording)
        classes = in_order_of_names((one.name for one in report.classes), str)
        about = ", ".join([*classes, self.moments.day(report.at)])
        head = self._head(named(report.learner), about, told_later=report.told_later)
        if report.standing is None:
            return [[*head, self._said(_tr("There are no answers yet."))]]
        head += [self._said(text) for text in self._sums(report, report.standing)]
        return [
            head,
            *self._parts(_tr("Over time, week by week"), list(self._weeks(progress.days))),
            *self._parts(_tr("By question set"), _listed(progress.sets, lambda p: p.name)),
            *self._parts(_tr("By topic"), _listed(progress.topics, _topic)),
            *self._parts(_tr("By kind of question"), _listed(progress.kinds, _kind(kinds))),
            *self._parts(_tr("By period"), _in_time(progress.periods, self._period), _MOST_PERIODS),
            *self._weakest(report.weakest),
            *self._latest(report.latest),
        ]

    def school_class(self, report: ClassReport) -> list[Group]:
        """Return a report about a class: a line for each learner, then what they share."""
        everybody = in_order_of_names(report.learners, named)
        missing = [named(one) for one in everybody if one.id not in report.standings]
        total = len(everybody)
        head = self._head(
            report.school_class.name, self.moments.day(report.at), told_later=report.told_later
        )
        words = _tr("{n} of {all} learners have answered something.")
        head.append(self._said(words.format(n=number(total - len(missing)), all=number(total))))
        if missing:
            words = _tr("No answers yet from: {names}.")
            head.append(self._said(words.format(names=", ".join(missing))))
        rows = [self._line(one, report.standings.get(one.id)) for one in everybody]
        titles = (_tr("Learner"), _tr("Answers"), _tr("Right"), _tr("Marks"), _tr("Last day"))
        sets = [
            (
                title,
                _tr("1 learner") if n == 1 else _tr("{n} learners", "", n).format(n=n),
                c.share,
                of_answers(c),
            )
            for title, c, n in report.sets
        ]
        set_titles = (_tr("Question set"), _tr("Answered by"), _tr("Right"), "")
        return [
            head,
            *self._table(_tr("Learners"), _LEARNERS, titles, rows),
            *self._table(_tr("By question set"), _SETS, set_titles, sets),
            *self._weakest(report.weakest),
        ]

    def _head(self, title: str, about: str, *, told_later: bool) -> Group:
        group = [
            self.press.words(title, "h1"),
            self.press.space(2),
            self.press.words(about, "small", ink="text2"),
            self.press.space(10),
        ]
        if told_later:
            words = _tr(
                "This report holds answers to an exam whose results learners have not been told"
                " yet. Keep it to yourself until then."
            )
            group += [self.press.words(words, "small"), self.press.space(6)]
        return group

    def _said(self, text: str) -> Block:
        return self.press.words(text, "body")

    def _sums(self, report: LearnerReport, standing: Standing) -> Iterable[str]:
        total, progress = report.progress.total, report.progress
        words = _tr("{answers}, {right} of them right ({share}); marks: {marks}.")
        yield words.format(
            answers=answers(standing.answers),
            right=number(standing.right),
            share=percent(standing.right / standing.answers),
            marks=_marks(standing),
        )
        words = _tr("Practised on {days}, at most {run} in a row, for {time} in all.")
        yield words.format(
            days=days(len(progress.practised)),
            run=number(progress.best_run),
            time=long_time(total.seconds),
        )
        first, last = min(progress.practised), max(progress.practised)
        words = _tr("The first day was {first}, the last one {last}.")
        yield words.format(first=self.moments.on(first), last=self.moments.on(last))

    def _weeks(self, found: Mapping[date, Count]) -> Iterable[tuple[str, Count]]:
        """Yield the latest weeks that had answers, by their Mondays."""
        weeks: dict[date, Count] = {}
        for day, count in found.items():
            monday = day - timedelta(days=day.weekday())
            weeks[monday] = weeks.get(monday, Count()) + count
        words = _tr("Week of {day}")
        for monday in sorted(weeks)[-_MOST_WEEKS:]:
            yield words.format(day=self.moments.on(monday)), weeks[monday]

    def _period(self, part: Part) -> str:
        return part.name or ("" if part.date is None else self._dates.short(part.date))

    def _parts(
        self, title: str, parts: Sequence[tuple[str, Count]], most: int = _MOST_PARTS
    ) -> list[Group]:
        """Return the parts with most answers, in their order, and say so if there are more."""
        shown = sorted(sorted(parts, key=lambda one: -one[1].answers)[:most], key=parts.index)
        if len(shown) < len(parts):
            words = _tr("{title}: the {n} of {all} with most answers")
            title = words.format(title=title, n=len(shown), all=len(parts))
        rows = [(name, count.share, of_answers(count)) for name, count in shown]
        return self._table(title, _PARTS, (), rows)

    def _weakest(self, facts: Sequence[WeakFact]) -> list[Group]:
        rows = [
            (
                fact.title,
                "" if fact.date is None else self._dates.long(fact.date),
                attribute_words(fact.attribute),
                _tr("{right} of {all}").format(right=fact.count.right, all=fact.count.answers),
            )
            for fact in facts
        ]
        titles = (_tr("Event or question"), _tr("When it was"), _tr("Asked for"), _tr("Right"))
        return self._table(_tr("Known least"), _FACTS, titles, rows)

    def _latest(self, given: Sequence[ReviewedAnswer]) -> list[Group]:
        rows = [
            (
                self.moments.minute(one.answered_at),
                one.stem,
                "—" if one.skipped else one.given,
                _results()[result_of(one)],
            )
            for one in given
        ]
        titles = (_tr("When"), _tr("Question"), _tr("Answer"), _tr("Result"))
        return self._table(_tr("What was answered last"), _ANSWERS, titles, rows)

    def _line(self, learner: Learner, standing: Standing | None) -> tuple[str, ...]:
        if standing is None:
            return (named(learner), "0", "–", "–", "–")
        return (
            named(learner),
            number(standing.answers),
            percent(standing.right / standing.answers),
            _marks(standing),
            self.moments.day(standing.latest),
        )

    def _table(
        self,
        title: str,
        columns: Sequence[Column],
        titles: Sequence[str],
        rows: Sequence[Sequence[str | float]],
    ) -> list[Group]:
        """Return a table; its head and first row are never parted."""
        if not rows:
            return []
        head = [self.press.words(title, "h2"), self.press.space(4)]
        if titles:
            head.append(row(self.press, columns, titles, role="cap", ink="text2"))
        return [[*head, *(row(self.press, columns, one) for one in rows)]]


def _listed(parts: Sequence[Part], name: Callable[[Part], str]) -> list[tuple[str, Count]]:
    """Return the parts, those with most answers first."""
    most = sorted(parts, key=lambda part: -part.count.answers)
    return [(name(part), part.count) for part in most]


def _in_time(parts: Sequence[Part], name: Callable[[Part], str]) -> list[tuple[str, Count]]:
    return [(name(part), part.count) for part in parts]


def _topic(part: Part) -> str:
    return part.name or _tr("Without a topic")


def _kind(words: QuestionWords) -> Callable[[Part], str]:
    return lambda part: words.kind(part.name)


def _marks(standing: Standing) -> str:
    words = _tr("{score} of {all}")
    return words.format(score=f"{standing.score:.4g}", all=f"{standing.max_score:.6g}")


def _results() -> Mapping[str, str]:
    return {
        "right": _tr("Right"),
        "partly": _tr("Partly"),
        "wrong": _tr("Not right"),
        "skipped": _tr("Not known"),
    }
