"""Pictures on the screen: decoded at the size they are shown, aside, and kept a while."""
