"""What answers say about questions: classical item analysis, without a screen or a database."""
