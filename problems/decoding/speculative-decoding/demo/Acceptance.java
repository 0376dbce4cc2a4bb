import java.util.ArrayList;
import java.util.List;

/** Which guesses stand, and what follows them. */
sealed interface Acceptance {
    /**
     * @param path indexes of the guesses that stand, each the child of the one before
     * @param next the token after them
     */
    record Result(List<Integer> path, int next) {}

    /** @param logits one row for the text's last token, then one for each guess */
    Result decide(Draft draft, float[] logits, Sampler sampler);

    /**
     * Leaves the model's own distribution as it is (Leviathan et al. 2023, arXiv 2211.17192): a guess x drawn from q
     * stands with probability min(1, p(x)/q(x)); else the rest (p − q)⁺ is what the next guess, or the next token, is
     * held against. A chosen guess counts as drawn from a q that is all on it.
     */
    record Exact() implements Acceptance {
        @Override
        public Result decide(Draft draft, float[] logits, Sampler sampler) {
            List<Integer> path = new ArrayList<>();
            int at = -1;
            while (true) {
                double[] p = sampler.probabilities(logits, at + 1);
                int next = -1;
                for (int child : draft.childrenOf(at)) {
                    Draft.Node node = draft.nodes.get(child);
                    double q = node.from() == null ? 1 : node.from()[node.token()];
                    if (sampler.uniform() * q < p[node.token()]) {
                        next = child;
                        break;
                    }
                    p = rest(p, node);
                }
                if (next < 0) {
                    return new Result(path, sampler.draw(p));
                }
                path.add(next);
                at = next;
            }
        }

        private static double[] rest(double[] p, Draft.Node node) {
            double[] rest = p.clone();
            double sum = 0;
            for (int i = 0; i < rest.length; i++) {
                double q = node.from() == null ? (i == node.token() ? 1 : 0) : node.from()[i];
                rest[i] = Math.max(0, p[i] - q);
                sum += rest[i];
            }
            for (int i = 0; i < rest.length; i++) {
                rest[i] /= sum;
            }
            return rest;
        }
    }

    /**
     * What is likely enough stands (Cai et al. 2024, arXiv 2401.10774, section 2.3.1): p(x) &gt; min(ε, δ·exp(−H(p))).
     * Of several such paths the longest, of these the first. It changes what the model says.
     */
    record Typical(double epsilon, double delta) implements Acceptance {
        @Override
        public Result decide(Draft draft, float[] logits, Sampler sampler) {
            List<Integer> best = longest(draft, -1, logits, sampler);
            int last = best.isEmpty() ? -1 : best.getLast();
            return new Result(best, sampler.draw(sampler.probabilities(logits, last + 1)));
        }

        private List<Integer> longest(Draft draft, int at, float[] logits, Sampler sampler) {
            double[] p = sampler.probabilities(logits, at + 1);
            double entropy = 0;
            for (double each : p) {
                entropy -= each > 0 ? each * Math.log(each) : 0;
            }
            double threshold = Math.min(epsilon, delta * Math.exp(-entropy));
            List<Integer> best = List.of();
            for (int child : draft.childrenOf(at)) {
                if (p[draft.nodes.get(child).token()] > threshold) {
                    List<Integer> path = new ArrayList<>(List.of(child));
                    path.addAll(longest(draft, child, logits, sampler));
                    best = path.size() > best.size() ? path : best;
                }
            }
            return best;
        }
    }
}
