"""One module for each group of goals; `measure` yields figures, the docstring says of what."""
