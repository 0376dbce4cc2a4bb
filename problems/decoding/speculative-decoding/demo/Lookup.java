/**
 * Guesses that what followed the last characters when they stood in this text before follows again (prompt lookup).
 * Costs nothing and knows nothing.
 */
record Lookup(int most) implements Drafter {
    private static final int LONGEST = 12;
    private static final int SHORTEST = 3;

    @Override
    public Draft draft(Text text, Sampler sampler) {
        Draft draft = new Draft();
        int from = latest(text);
        for (int i = 0; from >= 0 && i < most && from + i < text.length(); i++) {
            draft.add(new Draft.Node(text.token(from + i), i - 1, 1, null));
        }
        return draft;
    }

    /** Where what followed the longest match begins, the latest of these; -1 when there is none. */
    private static int latest(Text text) {
        int best = SHORTEST - 1;
        int found = -1;
        for (int end = text.length() - 1; end >= SHORTEST; end--) {
            int same = 0;
            while (same < Math.min(end, LONGEST)
                    && text.token(end - 1 - same) == text.token(text.length() - 1 - same)) {
                same++;
            }
            if (same > best) {
                best = same;
                found = end;
            }
        }
        return found;
    }
}
