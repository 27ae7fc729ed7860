"""Classes and the learners in them, as a teacher sees them."""
