package dev.assay.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The operating-system account that PostgreSQL runs as: it refuses to run as root, and should. */
sealed interface OsAccount {
    /** What goes before a program's own command line. */
    List<String> prefix();

    /** Gives a directory tree to the account. */
    void own(Path directory) throws IOException;

    /** The server's own account, which is not root. */
    record Own() implements OsAccount {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void own(Path directory) {}
    }

    /** Another account, to which root steps down for good. */
    record Unprivileged(String name, int uid, int gid) implements OsAccount {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--no-new-privs", "--");
        }

        @Override
        public void own(Path directory) throws IOException {
            Directories.own(directory, uid, gid);
        }
    }

    /**
     * Root without root's rights: in a user namespace of its own, unmapped. It still owns root's files, so this is
     * for data directories that no other account can reach.
     */
    record Namespace() implements OsAccount {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "--user", "--");
        }

        @Override
        public void own(Path directory) throws IOException {
            Directories.own(directory, 0, 0);
        }
    }

    static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /** The accounts worth trying, best first. */
    static List<OsAccount> candidates() throws IOException {
        if (!isRoot()) {
            return List.of(new Own());
        }
        List<OsAccount> candidates = new ArrayList<>();
        List<String> passwd = Files.readAllLines(Path.of("/etc/passwd"), StandardCharsets.ISO_8859_1);
        for (String name : List.of("assay", "postgres", "nobody")) {
            for (String line : passwd) {
                String[] fields = line.split(":", -1);
                if (fields.length == 7 && fields[0].equals(name) && !fields[2].equals("0")) {
                    candidates.add(new Unprivileged(name, Integer.parseInt(fields[2]), Integer.parseInt(fields[3])));
                }
            }
        }
        candidates.add(new Namespace());
        return candidates;
    }
}
