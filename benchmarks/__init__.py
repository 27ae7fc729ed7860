"""What the program takes beside what it could take: each goal with its floor or its peer."""
