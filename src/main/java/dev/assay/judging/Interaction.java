package dev.assay.judging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A submission and an output validator that talk: what one prints, the other reads, through two of the kernel's pipes,
 * which hold some 64 KiB each. Who has ended reads no more, and what is said to them is lost.
 */
final class Interaction {
    /** How both ended. */
    record Result(Outcome submission, Outcome validator, boolean validatorEndedFirst) {
        /** Whether somebody from outside has killed a guest, and it has to be done again. */
        boolean isDisturbed() {
            return submission.end().equals(ProgramRun.KILLED) || validator.end().equals(ProgramRun.KILLED);
        }
    }

    private record Ended(Outcome outcome, long at) {}

    private Interaction() {}

    /** @throws IOException our own fault */
    static Result of(ProgramRun submission, ProgramRun validator) throws IOException {
        Pipe questions = Pipe.open();
        Pipe answers = Pipe.open();
        try (Pipe.SourceChannel _ = questions.source();
                Pipe.SinkChannel _ = questions.sink();
                Pipe.SourceChannel _ = answers.source();
                Pipe.SinkChannel _ = answers.sink();
                ExecutorService threads = Executors.newThreadPerTaskExecutor(
                        Thread.ofPlatform().daemon().name("validator-", 0).factory())) {
            Future<Ended> validated = threads.submit(() -> ended(validator, new Side(answers, questions)));
            Ended judged = ended(submission, new Side(questions, answers));
            Ended decided = awaited(validated);
            return new Result(judged.outcome(), decided.outcome(), decided.at() < judged.at());
        }
    }

    private static Ended ended(ProgramRun run, Side side) throws IOException {
        try {
            Outcome outcome = run.converse(side);
            return new Ended(outcome, System.nanoTime());
        } finally {
            // its partner reads no more, whatever has become of it
            side.hearEnd();
        }
    }

    private static Ended awaited(Future<Ended> validated) throws IOException {
        try {
            return validated.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException ours) {
                throw ours;
            }
            throw new IOException(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while an output validator was run", e);
        }
    }

    /** One of the two, as seen from its partner. */
    private static final class Side implements ProgramRun.Partner {
        private final InputStream heard;
        private final OutputStream said;
        private boolean partnerListens = true;

        Side(Pipe in, Pipe out) {
            this.heard = Channels.newInputStream(in.source());
            this.said = Channels.newOutputStream(out.sink());
        }

        @Override
        public void feed(OutputStream in) throws IOException {
            byte[] buffer = new byte[1 << 13];
            boolean reads = true;
            for (int n = heard.read(buffer); n >= 0; n = heard.read(buffer)) {
                if (reads) {
                    try {
                        in.write(buffer, 0, n);
                        in.flush();
                    } catch (IOException ended) {
                        // its partner must be able to go on, and so its words are taken
                        reads = false;
                    }
                }
            }
        }

        @Override
        public void hear(byte[] printed, int length) {
            if (partnerListens) {
                try {
                    said.write(printed, 0, length);
                } catch (IOException ended) {
                    partnerListens = false;
                }
            }
        }

        @Override
        public void hearEnd() {
            try {
                said.close();
            } catch (IOException closedAlready) {
                // all that is left to do is done
            }
        }
    }
}
