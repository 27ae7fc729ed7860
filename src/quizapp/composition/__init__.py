"""Where the window's parts are built and given what they need."""
