package dev.assay.harness.compiler;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;

/**
 * How deep a source nests. The limit is the same whatever the JIT compiler has made of javac so far; what keeps it has
 * stack enough.
 */
final class NestingCheck extends TreeScanner<Void, Void> {
    static final int DEEPEST = 10_000;

    private int depth;
    private int deepest;

    private NestingCheck() {}

    static boolean exceeds(Iterable<? extends Tree> trees) {
        NestingCheck check = new NestingCheck();
        check.scan(trees, null);
        return check.deepest > DEEPEST;
    }

    @Override
    public Void scan(Tree tree, Void nothing) {
        depth++;
        deepest = Math.max(deepest, depth);
        if (depth <= DEEPEST) {
            super.scan(tree, null);
        }
        depth--;
        return null;
    }
}
