"""Tables of rows and columns: their model, how a cell is painted, and how they are sorted."""
