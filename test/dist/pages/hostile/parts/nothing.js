// Stands in the place of our script, to compare a page with and without it.
