"""What questions say in each language that can be proved: one module each."""
