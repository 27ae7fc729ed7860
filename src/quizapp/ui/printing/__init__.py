"""Papers as pages: what stands where, for a printer and for a PDF; needs no window."""
