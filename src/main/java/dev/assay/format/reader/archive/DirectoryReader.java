package dev.assay.format.reader.archive;

import dev.assay.format.validation.InvalidPackageException;
import dev.assay.format.validation.ValidationErrors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Reads a folder. Links within it are followed, others refused: a package is what it contains. */
public final class DirectoryReader extends SimpleFileVisitor<Path> {

    /** Folders included; past this nobody looks for more names. */
    private static final int MAX_ENTRIES = 2 * PackageFileCollector.MAX_FILES;

    private final Path root;
    private final ValidationErrors errors = new ValidationErrors();
    private final List<String> paths = new ArrayList<>();
    private int entries;

    private DirectoryReader(Path root) {
        this.root = root;
    }

    /** @throws IOException when the folder is not there or cannot be read */
    public static PackageFiles read(Path directory) throws IOException, InvalidPackageException {
        Path root = directory.toRealPath(); // the way to the package may be a link
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(directory.toString());
        }
        DirectoryReader reading = new DirectoryReader(root);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, reading);
        return reading.files();
    }

    private PackageFiles files() throws IOException, InvalidPackageException {
        if (entries > MAX_ENTRIES) {
            throw errors.stop("", "the folder has more than " + MAX_ENTRIES + " entries");
        }
        PackageFileCollector intake = new PackageFileCollector(errors);
        for (String path : paths.stream().sorted().toList()) {
            if (intake.admits(path)) {
                try (InputStream in = Files.newInputStream(target(path), LinkOption.NOFOLLOW_LINKS)) {
                    intake.take(path, in);
                }
            }
        }
        return intake.files();
    }

    /** The file itself, wherever links in the package put it. */
    private Path target(String path) throws IOException {
        Path file = root.resolve(path).toRealPath();
        if (!file.startsWith(root)) {
            throw new IOException(path + " leads out of the package");
        }
        return file;
    }

    private boolean leadsOut(Path file) throws IOException {
        boolean out = Files.isSymbolicLink(file) && !file.toRealPath().startsWith(root);
        if (out) {
            LinkFaults.leadsOut(pathOf(file), errors);
        }
        return out;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (!(failure instanceof FileSystemLoopException)) {
            throw failure;
        }
        if (!isIgnored(file)) {
            LinkFaults.leadsNowhere(pathOf(file), errors);
        }
        return ++entries > MAX_ENTRIES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (isIgnored(folder) || leadsOut(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        return ++entries > MAX_ENTRIES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isIgnored(file) && attributes.isSymbolicLink()) {
            LinkFaults.leadsNowhere(pathOf(file), errors); // else these were the attributes of what it leads to
        } else if (!isIgnored(file) && !leadsOut(file)) {
            if (attributes.isRegularFile()) {
                paths.add(pathOf(file));
            } else {
                errors.add(pathOf(file), "is neither a file nor a folder");
            }
        }
        return ++entries > MAX_ENTRIES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private static boolean isIgnored(Path file) {
        return PackageFileCollector.isIgnored(String.valueOf(file.getFileName()));
    }

    private String pathOf(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
