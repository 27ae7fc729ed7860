"""The parts of the page that asks: question, verdict, explanation, and what opens beside it."""
