/** The ways to decode, and what each is made of. */
enum Method {
    PLAIN,
    LOOKUP,
    NGRAMS,
    SPECULATIVE,
    MEDUSA,
    INDEPENDENT,
    MTP,
    EAGLE;

    private static final int DEEPEST = 6;

    /**
     * Its drafter.
     *
     * @param guesses of a draft, at most
     * @param branches of EAGLE's tree
     */
    Drafter drafter(Model model, Trunk trunk, int guesses, int branches, Team team) {
        return switch (this) {
            case PLAIN -> Drafter.NONE;
            case LOOKUP -> new Lookup(guesses);
            case NGRAMS -> new NGrams(model, guesses);
            case SPECULATIVE -> new SmallModel(new Trunk(model, "draft", team), guesses);
            case MEDUSA -> new Medusa(model, trunk, guesses, team);
            case INDEPENDENT -> new Independent(model, trunk, guesses, team);
            case MTP -> new Mtp(model, trunk, guesses, team);
            case EAGLE -> new Eagle(model, trunk, guesses, Math.min(guesses, DEEPEST), branches, team);
        };
    }

    static Method named(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
