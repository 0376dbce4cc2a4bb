package dev.assay.format.reader.archive;

import dev.assay.format.validation.InvalidPackageException;
import dev.assay.format.validation.ValidationErrors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Reads a folder. Links are refused rather than followed: a package is what it contains. */
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
        Files.walkFileTree(root, reading);
        return reading.files();
    }

    private PackageFiles files() throws IOException, InvalidPackageException {
        if (entries > MAX_ENTRIES) {
            throw errors.stop("", "the folder has more than " + MAX_ENTRIES + " entries");
        }
        PackageFileCollector intake = new PackageFileCollector(errors);
        for (String path : paths.stream().sorted().toList()) {
            if (intake.admits(path)) {
                try (InputStream in = Files.newInputStream(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                    intake.take(path, in);
                }
            }
        }
        return intake.files();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (isIgnored(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        return ++entries > MAX_ENTRIES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = pathOf(file);
        if (attributes.isSymbolicLink()) {
            errors.add(path, "is a symbolic link: put the file itself into the package");
        } else if (!attributes.isRegularFile()) {
            errors.add(path, "is neither a file nor a folder");
        } else if (!isIgnored(file)) {
            paths.add(path);
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
