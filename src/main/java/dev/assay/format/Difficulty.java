package dev.assay.format;

public enum Difficulty {
    EASY,
    MEDIUM,
    HARD,
    /** Of a package that says nothing. */
    UNRATED
}
