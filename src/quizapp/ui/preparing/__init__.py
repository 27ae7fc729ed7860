"""Parts of the page on which a quiz is put together."""
