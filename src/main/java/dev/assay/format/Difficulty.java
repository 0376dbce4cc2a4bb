package dev.assay.format;

public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
