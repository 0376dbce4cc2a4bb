package dev.assay.problem.spec;

public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
