import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What a reader should know of the model, from the file that is shipped: {@code Card.java FOLDER} writes it anew. */
final class Card {
    private static final int MOST_PIECES = 400;
    private static final int LINES = 12;

    private Card() {}

    public static void main(String[] arguments) throws Exception {
        write(Path.of(arguments[0]), Corpus.read());
    }

    static void write(Path folder, Corpus corpus) throws IOException, InterruptedException {
        Path model = folder.resolve("model.safetensors");
        Trunk.Weights weights = Trunk.Weights.of("trunk", Train.TRUNK, Train.LAYERS, 1, new SplittableRandom(0));
        Safetensors.read(model, weights.all());
        Trunk trunk = new Trunk(weights, Train.LENGTH, 0);
        StringBuilder card = new StringBuilder("""
                # Model card

                A language model over %d characters (new line and printable ASCII) for the demo of this package: a
                transformer of %d blocks, width %d, %d heads that share %d keys and values, %d hidden units with squared
                ReLU, rotary positions, norms without gain; %,d parameters. Beside it, distilled from it while it was
                frozen: Medusa heads, independent heads, sequential modules of multi-token prediction, an EAGLE module,
                a small draft model, and a table of what follows %d characters. All in half floats, %,d bytes.

                ## Data

                The King James Bible (Debian's `bible-kjv-text`; out of copyright, as that package says) without Ruth,
                Esther, Jonah, John and James; Ambrose Bierce's Devil's Dictionary (Debian's `dict-devil`; public
                domain) without the letter P. What is left out here
                was held out. %,d and %,d characters; %.0f of 100 sequences are from the first. It says what such books
                say, in their words and with their prejudices, and knows nothing.

                ## Training

                Plain Java with the Vector API, own backward passes, which tests hold against differences of the
                losses: `./assay train FOLDER`. AdamW, sequences of %d characters, %d a step. The same seed gives the
                same weights, bit by bit, on the same kind of processor. (The weights that are shipped were trained
                before exponentials and sums had been made independent of the JIT compiler's progress: a new run
                comes close to them, not to the bit.) PyTorch through DJL was tried first: its products of matrices
                ran at less than half of these kernels' speed on the machine (AMD, two processors), and it would be
                112 MB for whoever trains.

                ## Quality

                Bits a character on what was held out, with the half floats that are shipped:

                | text | model | 5 characters' n-grams, Witten-Bell | bzip2 -9 |
                |---|---|---|---|
                """.formatted(
                        Alphabet.SIZE,
                        Train.LAYERS,
                        Train.TRUNK.width(),
                        Train.TRUNK.heads(),
                        Train.TRUNK.keyHeads(),
                        Train.TRUNK.hidden(),
                        weights.all().stream().mapToInt(p -> p.value.length).sum(),
                        NGrams.CONTEXT,
                        Files.size(model),
                        corpus.sources().getFirst().training().length(),
                        corpus.sources().getLast().training().length(),
                        100 * corpus.sources().getFirst().share(),
                        Train.LENGTH,
                        Train.BATCH));
        for (Corpus.Source source : corpus.sources()) {
            card.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f |%n",
                    source.name(),
                    bits(trunk, source),
                    Baselines.nGrams(source.training(), source.heldOut()),
                    Baselines.bzip2(source.heldOut())));
        }
        card.append(
                "\n## Loss\n\nIn bits a character, over the 25 steps before, with the seconds since the start.\n\n```\ntrunk\n");
        curve(folder.resolve("trunk.log"), card);
        card.append(
                "\nheads: medusa 1 2 3, independent 1 2 3, MTP 1 2 3, EAGLE 1 2 3, draft model; EAGLE's features\n");
        curve(folder.resolve("heads.log"), card);
        card.append("```\n");
        Files.writeString(folder.resolve("MODEL_CARD.md"), card);
    }

    private static double bits(Trunk trunk, Corpus.Source source) {
        double nats = 0;
        int characters = 0;
        for (int[] piece : Corpus.pieces(source.heldOut(), Train.LENGTH + 1, MOST_PIECES)) {
            float[] p = trunk.forward(piece);
            nats += Loss.ofCharacters(p, Alphabet.SIZE, piece, 1, trunk.readout.dLogits);
            characters += Train.LENGTH;
        }
        return nats / characters / Math.log(2);
    }

    private static void curve(Path log, StringBuilder card) throws IOException {
        List<String> lines = Files.readAllLines(log);
        for (int i = 0; i < LINES; i++) {
            card.append(lines.get(i * (lines.size() - 1) / (LINES - 1))).append('\n');
        }
    }
}
