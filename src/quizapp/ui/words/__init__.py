"""Values of the program in words for a person: answers, people, times, verdicts, errors."""
