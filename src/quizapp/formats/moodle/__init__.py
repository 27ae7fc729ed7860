"""What the formats of Moodle have in common: their texts, and answers inside a text."""
