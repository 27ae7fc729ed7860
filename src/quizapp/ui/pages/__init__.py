"""Pages: what fills the window; each shows values and says what a person did."""
