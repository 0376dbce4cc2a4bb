// Tries: to be nothing at all.
