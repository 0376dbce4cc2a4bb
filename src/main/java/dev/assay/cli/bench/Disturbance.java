package dev.assay.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What happens to the server's machine while it judges. */
enum Disturbance {
    KILL_SERVER {
        @Override
        void happen(Machinery on) throws IOException, InterruptedException {
            on.server().kill();
            on.pause();
            on.server().start();
        }
    },
    STOP_SERVER {
        @Override
        void happen(Machinery on) throws IOException, InterruptedException {
            if (!on.server().stop()) {
                throw new IOException("the server did not end when it was told to (SIGTERM)");
            }
            on.pause();
            on.server().start();
        }
    },
    /** By the signal that asks PostgreSQL to end at once, in order. */
    STOP_POSTGRES {
        @Override
        void happen(Machinery on) throws IOException, InterruptedException {
            on.signalPostgres("-INT");
        }
    },
    KILL_POSTGRES {
        @Override
        void happen(Machinery on) throws IOException, InterruptedException {
            on.signalPostgres("-KILL");
        }
    },
    KILL_GUEST {
        @Override
        void happen(Machinery on) throws IOException {
            List<ProcessHandle> guests = on.guests();
            if (!guests.isEmpty()) {
                guests.get(on.random().nextInt(guests.size())).destroyForcibly();
            }
        }
    },
    FILL_DISK {
        @Override
        void happen(Machinery on) throws IOException, InterruptedException {
            on.scratch().fillDisk();
            try {
                on.pause();
            } finally {
                on.scratch().emptyDisk();
            }
        }
    },
    TAKE_RUNTIME {
        @Override
        void happen(Machinery on) throws IOException, InterruptedException {
            on.scratch().takeRuntimeAway();
            try {
                on.pause();
            } finally {
                on.scratch().giveRuntimeBack();
            }
        }
    };

    abstract void happen(Machinery on) throws IOException, InterruptedException;

    /** Whether a server cannot start meanwhile. It ends then, and is started again by what supervises it. */
    boolean takesStorage() {
        return switch (this) {
            case STOP_POSTGRES, KILL_POSTGRES, FILL_DISK -> true;
            case KILL_SERVER, STOP_SERVER, KILL_GUEST, TAKE_RUNTIME -> false;
        };
    }

    /** What disturbances reach for. */
    record Machinery(BenchServer server, ChaosFolder scratch, RandomGenerator random, int longestPauseMs) {

        void pause() throws InterruptedException {
            Thread.sleep(random.nextLong(longestPauseMs / 4, longestPauseMs));
        }

        void signalPostgres(String signal) throws IOException, InterruptedException {
            Optional<String> pid = firstLine(scratch.home().resolve("postgres/cluster/postmaster.pid"));
            if (pid.isPresent() && isPostgres(pid.get())) {
                ChaosFolder.run("kill", signal, pid.get());
            }
        }

        private static boolean isPostgres(String pid) throws IOException {
            return firstLine(Path.of("/proc", pid, "comm"))
                    .filter("postgres"::equals)
                    .isPresent();
        }

        /** The first process of each of the server's guests. */
        List<ProcessHandle> guests() throws IOException {
            List<ProcessHandle> guests = new ArrayList<>();
            for (Path instance : folders(scratch.home().resolve("run"), "*")) {
                for (Path guest : folders(instance, instance.getFileName() + "-*")) {
                    firstLine(guest.resolve("pid"))
                            .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                            .ifPresent(guests::add);
                }
            }
            return guests;
        }

        /** The names under which the server's starts keep their guests. */
        List<String> instances() throws IOException {
            return folders(scratch.home().resolve("run"), "*").stream()
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }

    private static List<Path> folders(Path parent, String glob) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(parent, glob)) {
            inside.forEach(folders::add);
        }
        return folders;
    }

    private static Optional<String> firstLine(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty());
        } catch (NoSuchFileException goneMeanwhile) {
            return Optional.empty();
        }
    }
}
