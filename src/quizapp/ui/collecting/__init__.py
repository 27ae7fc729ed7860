"""Parts of the page on which results of learners are taken in."""
