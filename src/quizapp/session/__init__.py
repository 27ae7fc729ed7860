"""Taking a quiz: what is asked now, what was answered, what it is worth."""
