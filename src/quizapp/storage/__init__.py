"""Quizzes and answers on disk: the only part of the program that knows a database."""
