/** How the heads were trained. */
final class Heads {
    /** Each kind looks so many tokens beyond the next. */
    static final int COUNT = 3;

    private Heads() {}
}
