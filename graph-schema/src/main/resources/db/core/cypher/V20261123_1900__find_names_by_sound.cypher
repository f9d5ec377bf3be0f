// The words that people are found by hold their names' sounds from here on (NameKeys). A file that ran makes the graph be
// filled from the tables again; there is nothing else to change.
RETURN 1 AS nothing;
