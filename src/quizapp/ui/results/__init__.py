"""The parts of the pages that look back at quizzes and answers."""
