"""Which pictures are kept, by the name of the state and the colours, and under which names."""

README = {
    ("home", "light"): "home-light.png",
    ("quiz-choice", "light"): "quiz-choice-light.png",
    ("feedback-wrong", "light"): "feedback-wrong-light.png",
    ("prepare", "light"): "prepare-light.png",
    ("progress", "light"): "progress-light.png",
    ("timeline", "light"): "timeline-light.png",
    ("results", "dark"): "results-dark.png",
    ("teacher-sets", "light"): "teacher-light.png",
    ("editor", "light"): "editor-light.png",
    ("analysis", "light"): "analysis-light.png",
    ("classes", "light"): "classes-light.png",
    ("roster", "light"): "roster-light.png",
    ("exam-start", "light"): "exam-start-light.png",
    ("outcome", "light"): "outcome-light.png",
}

GUIDES = {
    ("quiz-choice", "light"): "question.png",
    ("feedback-wrong", "light"): "answer.png",
    ("progress", "light"): "progress.png",
    ("bring", "light"): "bring.png",
    ("prepare", "light"): "prepare.png",
}
"""The small pictures in resources/help, which the guides show in the program."""
