import java.util.ArrayList;
import java.util.List;

/** One way to decode in the race: it prints what it writes, and counts. */
final class Lane {
    private static final int TREES_SHOWN = 60;

    private final String name;
    private final Decoding decoding;
    private final int length;

    /** Steps by the tokens that each gave. */
    final int[] steps = new int[40];

    /** By depth, from 1: guesses that were tried, and those that stood. */
    final int[] tried = new int[40];

    final int[] stood = new int[40];

    final List<Integer> written = new ArrayList<>();
    int passes;
    private long nodes;

    Lane(String name, Decoding decoding, int length) {
        this.name = name;
        this.decoding = decoding;
        this.length = length;
    }

    String name() {
        return name;
    }

    boolean done() {
        return written.size() >= length;
    }

    double time() {
        return decoding.time();
    }

    double tokensPerSecond() {
        return written.size() / time();
    }

    double tokensPerPass() {
        return (double) written.size() / passes;
    }

    double guessesPerPass() {
        return (double) nodes / passes;
    }

    double draftingShare() {
        return decoding.drafting / 1e9 / time();
    }

    double bitsPerToken() {
        return decoding.surprise / written.size();
    }

    /** Guesses that stood, of those whose parents stood. */
    double acceptance() {
        int all = 0;
        int good = 0;
        for (int depth = 1; depth < tried.length; depth++) {
            all += tried[depth];
            good += stood[depth];
        }
        return all == 0 ? 0 : (double) good / all;
    }

    void step(boolean print) {
        int root = decoding.text.last();
        Decoding.Step step = decoding.step();
        passes++;
        nodes += step.draft().nodes.size();
        steps[step.tokens()]++;
        count(step);
        boolean tree = print && !step.draft().nodes.isEmpty() && passes <= TREES_SHOWN;
        for (int node : step.path()) {
            write(step.draft().nodes.get(node).token(), "accepted", print);
        }
        boolean all = step.draft()
                .childrenOf(step.path().isEmpty() ? -1 : step.path().getLast())
                .isEmpty();
        write(step.next(), step.draft().nodes.isEmpty() ? "" : all ? "bonus" : "corrected", print);
        if (tree) {
            printTree(step, root);
        }
        if (print && !step.draft().nodes.isEmpty()) {
            Row.of("pass").with("pass", passes).with("tokens", step.tokens()).print();
        }
    }

    private void count(Decoding.Step step) {
        int at = -1;
        for (int depth = 1; !step.draft().childrenOf(at).isEmpty(); depth++) {
            tried[depth]++;
            if (step.path().size() < depth) {
                return;
            }
            stood[depth]++;
            at = step.path().get(depth - 1);
        }
    }

    private void write(int token, String state, boolean print) {
        written.add(token);
        if (print) {
            Row.of("token")
                    .with("decoder", name)
                    .with("piece", Alphabet.piece(token))
                    .with("state", state)
                    .with("step", passes)
                    .print();
        }
    }

    private void printTree(Decoding.Step step, int root) {
        node(0, -1, root, "accepted", 1);
        for (int i = 0; i < step.draft().nodes.size(); i++) {
            Draft.Node node = step.draft().nodes.get(i);
            String state = step.path().contains(i) ? "accepted" : "rejected";
            node(i + 1, node.parent() + 1, node.token(), state, node.confidence());
        }
    }

    private void node(int id, int parent, int token, String state, double probability) {
        Row row = Row.of("node").with("step", passes).with("id", id);
        (parent < 0 ? row.withNothing("parent") : row.with("parent", parent))
                .with("name", Alphabet.piece(token))
                .with("state", state)
                .with("probability", probability)
                .print();
    }
}
