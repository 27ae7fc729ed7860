"""The question sets of a teacher: the table of all of them, and what can be done with one."""
