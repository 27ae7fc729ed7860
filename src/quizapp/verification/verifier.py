"""`verify`: a second proof of generated questions, from the data alone.

It shares with the generator only the date type and the model of a data set. Order,
truth of options, texts and scores are worked out again here in another way; where both
agree, a question may be trusted.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from quizapp.dataset.model import Dataset
from quizapp.verification.balance import balanced
from quizapp.verification.bank import fit_for_exam, key_places, reproducible, uniform_key
from quizapp.verification.case import Case
from quizapp.verification.document import Question, read_document
from quizapp.verification.evidence import Evidence
from quizapp.verification.form import problems
from quizapp.verification.keys import (
    key_is_right,
    not_trivial,
    one_right_answer,
)
from quizapp.verification.languages.english import ENGLISH
from quizapp.verification.languages.known import LANGUAGES
from quizapp.verification.options import (
    distinct,
    homogeneous,
    no_catch_all,
    right_number,
    sorted_dates,
)
from quizapp.verification.permissions import only_scorable_facts
from quizapp.verification.quiz import no_cueing
from quizapp.verification.reasons import explained
from quizapp.verification.report import Finding, Report
from quizapp.verification.scores import guess_score
from quizapp.verification.stems import answer_not_in_stem, grammatical, not_negative

Check = Callable[[Case], Iterator[Finding]]
QuizCheck = Callable[[Sequence[Case]], Iterator[Finding]]


def question_checks() -> Mapping[str, Check]:
    """Return the rules about one question by itself."""
    return {
        "H1": one_right_answer,
        "H2": key_is_right,
        "H3": distinct,
        "H4": homogeneous,
        "H5": answer_not_in_stem,
        "H8": no_catch_all,
        "H9": not_negative,
        "H12": sorted_dates,
        "H15": right_number,
        "H19": grammatical,
        "H22": only_scorable_facts,
        "H23": not_trivial,
        "H25": explained,
        "guess": guess_score,
    }


def quiz_checks() -> Mapping[str, QuizCheck]:
    """Return the rules about the questions of one quiz together."""
    return {"H7": no_cueing, "balance": balanced}


def verify(document: Mapping[str, object], dataset: Dataset) -> Report:
    """Prove generated questions again; never raises, whatever the document holds.

    `document` is the JSON document of generated questions as Python objects, and `dataset` the set
    in the language that they are asked in; one that says none, or another than we know, is read
    as English. A question that is not of the agreed form is reported under the rule "form", and
    judged no further.
    """
    read = read_document(document)
    findings = list(read.findings)
    evidence = evidence_of(dataset)
    cases: list[Case] = []
    for question in read.questions:
        faults = _form(question, evidence)
        findings += faults
        if not faults:
            cases.append(Case(question, evidence))
    checked = Counter(form=read.size, H27=read.size)
    findings += reproducible(read, dataset)
    findings += fit_for_exam(read)
    for rule, check in question_checks().items():
        checked[rule] = len(cases)
        findings += (finding for case in cases for finding in check(case))
    quizzes = _by_quiz(cases)
    for rule, quiz_check in quiz_checks().items():
        checked[rule] = len(quizzes)
        findings += (finding for quiz in quizzes for finding in quiz_check(quiz))
    places = key_places(cases)
    checked["H13"] = len(places)
    findings += uniform_key(places)
    return Report(tuple(findings), read.size, checked)


def evidence_of(dataset: Dataset) -> Evidence:
    """Return what questions about a set are proved with."""
    return Evidence(dataset, LANGUAGES.get(dataset.language, ENGLISH))


def has_right_key(document: Mapping[str, object], evidence: Evidence) -> bool:
    """Tell whether one question, as `verify` takes it, is of the form and has the one right key.

    In another language than that of the evidence it seldom has.
    """
    read = read_document({"generator": {}, "questions": [document]})
    return len(read.questions) == 1 and not any(
        _form(question, evidence) or [*key_is_right(Case(question, evidence))]
        for question in read.questions
    )


def _form(question: Question, evidence: Evidence) -> list[Finding]:
    return [Finding("form", question.id, None, text) for text in problems(question, evidence)]


def _by_quiz(cases: Sequence[Case]) -> Sequence[Sequence[Case]]:
    quizzes: dict[int, list[Case]] = defaultdict(list)
    for case in cases:
        quizzes[case.question.quiz].append(case)
    return list(quizzes.values())
