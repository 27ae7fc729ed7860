"""Workbooks of spreadsheet programs, opened in a process of their own that has limits."""
