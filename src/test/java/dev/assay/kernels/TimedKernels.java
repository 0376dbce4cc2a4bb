package dev.assay.kernels;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;

/** The kernels that are timed, at any size. */
final class TimedKernels {
    private static final int HEADS = 8;
    private static final Path PROBLEMS = Path.of("problems");

    private TimedKernels() {}

    /** The sizes that the figures in docs/benchmarks.md are of. */
    static List<Kernel> usual() {
        return List.of(
                attention(HEADS, 1024, 64, true, 1),
                linearAttention(HEADS, 8192, 64, 2),
                selectiveScan(8192, 512, 16, 3));
    }

    /** PyTorch's fused kernel, which works in tiles as well. */
    static Kernel attention(int heads, int n, int d, boolean causal, long seed) {
        double pairs = causal ? n * (n + 1.0) / 2 : (double) n * n;
        return new Kernel(
                "softmax attention",
                PROBLEMS.resolve("attention/softmax-attention/demo/Kernels.java"),
                normal(List.of("q", "k", "v"), seed, heads, n, d),
                sizes("heads", heads, "n", n, "d", d, "causal", causal),
                heads * n * d,
                4 * heads * pairs * d, // q · k, and weight · v
                true,
                "return torch.scaled_dot_product_attention(q.unsqueeze(0), k.unsqueeze(0), v.unsqueeze(0), None, 0., "
                        + (causal ? "True" : "False")
                        + ").squeeze(0)");
    }

    /**
     * PyTorch has no kernel for it: chunks of 64 as products of batches of matrices, and a sum over those before. There
     * n has to be a multiple of 64.
     */
    static Kernel linearAttention(int heads, int n, int d, long seed) {
        return new Kernel(
                "causal linear attention",
                PROBLEMS.resolve("attention/linear-attention/demo/Kernels.java"),
                normal(List.of("q", "k", "v"), seed, heads, n, d),
                sizes("heads", heads, "n", n, "d", d),
                heads * n * d,
                4.0 * heads * n * d * d, // S += φ(k) vᵀ, and φ(q) S
                false,
                """
                chunks = [q.size(0), -1, 64, q.size(2)]
                query = (torch.elu(q) + 1).reshape(chunks)
                key = (torch.elu(k) + 1).reshape(chunks)
                value = v.reshape(chunks)
                state = torch.matmul(key.transpose(2, 3), value)
                state = torch.cumsum(state, 1) - state
                norm = torch.sum(key, [2], True)
                norm = torch.cumsum(norm, 1) - norm
                weights = torch.tril(torch.matmul(query, key.transpose(2, 3)))
                sums = torch.matmul(query, state) + torch.matmul(weights, value)
                total = torch.matmul(query, norm.transpose(2, 3)) + torch.sum(weights, [3], True)
                return (sums / total).reshape(q.size())
                """);
    }

    /**
     * PyTorch has no kernel for it: a loop over time, as in the reference that the authors of Mamba published, but with
     * each step's exponentials taken in the step. Taken all at once before, they fill 256 MiB and cost far more.
     */
    static Kernel selectiveScan(int n, int channels, int states, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Tensor a = Tensor.normal("a", random, channels, states);
        for (int i = 0; i < a.values().length; i++) {
            a.values()[i] = -1 - i % states; // as Mamba starts its training
        }
        return new Kernel(
                "selective scan",
                PROBLEMS.resolve("ssm/mamba-selective-scan/demo/Kernels.java"),
                List.of(
                        Tensor.normal("u", random, n, channels),
                        Tensor.normal("raw", random, n, channels),
                        a,
                        Tensor.normal("b", random, n, states),
                        Tensor.normal("c", random, n, states),
                        Tensor.normal("skip", random, channels)),
                sizes("n", n, "channels", channels, "states", states),
                n * channels,
                7.0 * n * channels * states, // Δ a, exp, · h, Δ u · b, +, · c, +
                false,
                """
                step = torch.softplus(raw)
                written = step * u
                h = torch.zeros_like(a)
                y = annotate(List[Tensor], [])
                for t in range(u.size(0)):
                  h = torch.exp(step[t].unsqueeze(1) * a) * h + written[t].unsqueeze(1) * b[t]
                  y.append(torch.mv(h, c[t]))
                return torch.stack(y) + skip * u
                """);
    }

    private static List<Tensor> normal(List<String> names, long seed, long... shape) {
        SplittableRandom random = new SplittableRandom(seed);
        return names.stream().map(name -> Tensor.normal(name, random, shape)).toList();
    }

    private static SequencedMap<String, Object> sizes(Object... namesAndSizes) {
        SequencedMap<String, Object> sizes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSizes.length; i += 2) {
            sizes.put((String) namesAndSizes[i], namesAndSizes[i + 1]);
        }
        return sizes;
    }
}
