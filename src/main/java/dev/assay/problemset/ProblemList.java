package dev.assay.problemset;

import dev.assay.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The problems with what has been made of them: hundreds at most, so the whole list is read and then filtered. */
@ApplicationScoped
class ProblemList {
    private static final String TALLIES = """
            select problem_id, sum(submissions), count(solved),
                   min(case when solved is not null then 'AC' else latest_verdict end) filter (where person_id = :person)
              from standing group by problem_id
            """;

    private final EntityManager entities;

    @Inject
    ProblemList(EntityManager entities) {
        this.entities = entities;
    }

    private record Tally(long submissions, long solvers, Optional<String> own) {
        static final Tally NONE = new Tally(0, 0, Optional.empty());

        static Tally of(Tuple row) {
            return new Tally(
                    row.get(1, Number.class).longValue(),
                    row.get(2, Number.class).longValue(),
                    Optional.ofNullable(row.get(3, String.class)));
        }
    }

    /**
     * The problems that pass the filter, easy ones first.
     *
     * @param person whose states are shown
     */
    @Transactional
    List<ProblemRow> rows(ProblemFilter filter, Optional<Long> person, String language) {
        Map<Long, Tally> tallies = tallies(person);
        return Problem.<Problem>list(
                        "order by case difficulty when 'EASY' then 1 when 'MEDIUM' then 2 else 3 end, slug")
                .stream()
                .map(problem -> row(problem, tallies.getOrDefault(problem.id(), Tally.NONE), language))
                .filter(filter::accepts)
                .toList();
    }

    private Map<Long, Tally> tallies(Optional<Long> person) {
        Map<Long, Tally> tallies = new HashMap<>();
        for (Object each : entities.createNativeQuery(TALLIES, Tuple.class)
                .setParameter("person", person.orElse(0L))
                .getResultList()) {
            Tuple row = (Tuple) each;
            tallies.put(row.get(0, Number.class).longValue(), Tally.of(row));
        }
        return tallies;
    }

    private static ProblemRow row(Problem problem, Tally tally, String language) {
        return new ProblemRow(
                problem.slug(),
                problem.name(language),
                problem.difficulty(),
                problem.keywords(),
                tally.submissions(),
                tally.solvers(),
                tally.own());
    }
}
