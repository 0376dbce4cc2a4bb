import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Two texts whose copyright has expired, as Debian packages them: the King James Bible (bible-kjv, bible-kjv-text) and
 * Ambrose Bierce's Devil's Dictionary (dict-devil). Five books of the one and a letter of the other are held out.
 */
record Corpus(List<Source> sources) {
    private static final Pattern VERSE = Pattern.compile("([0-9]?[A-Za-z]+)[0-9]+:[0-9]+ (.*)");
    private static final List<String> HELD_OUT_BOOKS = List.of("Ruth", "Est", "Jonah", "John", "Jas");
    private static final Path DICTIONARY = Path.of("/usr/share/dictd/devil.dict.dz");
    private static final Pattern ENTRY = Pattern.compile("[A-Z].*, .*", Pattern.DOTALL);
    private static final char HELD_OUT_LETTER = 'P';
    private static final int PROMPT = 60;

    /**
     * One text.
     *
     * @param share of the sequences that are taken from it
     */
    record Source(String name, double share, String training, String heldOut) {}

    static Corpus read() throws IOException, InterruptedException {
        return new Corpus(List.of(bible(), dictionary()));
    }

    private static Source bible() throws IOException, InterruptedException {
        Process bible = new ProcessBuilder("bible", "-f", "Gen1:1-Rev22:21")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String all = new String(bible.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (bible.waitFor() != 0) {
            throw new IOException("bible ended with code " + bible.exitValue());
        }
        StringBuilder training = new StringBuilder();
        StringBuilder heldOut = new StringBuilder();
        for (String line : all.lines().toList()) {
            Matcher verse = VERSE.matcher(line);
            if (!verse.matches()) {
                throw new IOException("no verse: " + line);
            }
            (HELD_OUT_BOOKS.contains(verse.group(1)) ? heldOut : training)
                    .append(verse.group(2).strip())
                    .append('\n');
        }
        return new Source("King James Bible", 0.85, training.toString(), heldOut.toString());
    }

    /** Prose on one line a paragraph, verse as it stands but for its margin. */
    private static Source dictionary() throws IOException {
        String all;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(DICTIONARY))) {
            all = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        StringBuilder training = new StringBuilder();
        StringBuilder heldOut = new StringBuilder();
        boolean begun = false;
        char letter = ' ';
        for (String paragraph : all.split("\n\\s*\n")) {
            boolean entry = ENTRY.matcher(paragraph).matches() && Character.isUpperCase(paragraph.charAt(1));
            begun |= entry;
            if (!begun) {
                continue;
            }
            letter = entry ? paragraph.charAt(0) : letter;
            (letter == HELD_OUT_LETTER ? heldOut : training)
                    .append(flowing(paragraph))
                    .append('\n');
        }
        return new Source("Devil's Dictionary", 0.15, training.toString(), heldOut.toString());
    }

    private static String flowing(String paragraph) {
        List<String> lines = paragraph
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean verse = paragraph.lines().skip(1).anyMatch(line -> line.startsWith("    "));
        return String.join(verse ? "\n" : " ", lines).replaceAll(" +", " ");
    }

    /** Characters in a row from a random place; which text it is from is drawn by the shares. */
    int[] sample(int length, SplittableRandom random) {
        Source source = random.nextDouble() < sources.getFirst().share() ? sources.getFirst() : sources.getLast();
        int start = random.nextInt(source.training().length() - length);
        return Alphabet.codes(source.training().substring(start, start + length));
    }

    /** Pieces of a text, one after the other. */
    static List<int[]> pieces(String text, int length, int most) {
        List<int[]> pieces = new ArrayList<>();
        for (int at = 0; at + length <= text.length() && pieces.size() < most; at += length - 1) {
            pieces.add(Alphabet.codes(text.substring(at, at + length)));
        }
        return pieces;
    }

    /** Beginnings of lines that were held out, spread over each text. */
    List<String> prompts() {
        List<String> prompts = new ArrayList<>();
        for (Source source : sources) {
            List<String> lines = source.heldOut()
                    .lines()
                    .filter(line -> line.length() > 2 * PROMPT)
                    .toList();
            int count = source == sources.getFirst() ? 16 : 8;
            for (int i = 0; i < count; i++) {
                prompts.add(lines.get(i * lines.size() / count).substring(0, PROMPT));
            }
        }
        return prompts;
    }
}
