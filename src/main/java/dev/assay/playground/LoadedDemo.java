package dev.assay.playground;

import dev.assay.format.Demo;
import dev.assay.format.ProblemPackage;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemVersion;

/** A demo of a published problem. */
record LoadedDemo(Problem problem, ProblemVersion version, ProblemPackage source, Demo demo) {}
