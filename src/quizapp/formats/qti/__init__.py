"""Questions in the forms of the IMS, versions 1.2, 2.x and 3.0, read item by item."""
