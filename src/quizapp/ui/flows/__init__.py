"""The tasks of a person: each flow connects pages with services and with each other."""
