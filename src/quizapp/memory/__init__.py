"""What a person remembers: each fact by itself, however it was asked."""
