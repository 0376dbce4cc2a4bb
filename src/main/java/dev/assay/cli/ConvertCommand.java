package dev.assay.cli;

import dev.assay.format.reader.archive.DirectoryReader;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.ZipReader;
import dev.assay.format.reader.archive.ZipWriter;
import dev.assay.format.reader.foreign.ForeignPackages;
import dev.assay.format.validation.InvalidPackageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "convert",
        description = "Turn a package of Codeforces Polygon or DOMjudge into one of the standard. Exit code 0: it was.")
final class ConvertCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SOURCE", index = "0", description = "a folder or a zip")
    private Path source = Path.of(".");

    @Parameters(
            paramLabel = "TARGET",
            index = "1",
            description = "a folder, or a zip if the name ends in .zip; it must not be there yet")
    private Path target = Path.of(".");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            PackageFiles files = ForeignPackages.convert(
                    Files.isDirectory(source)
                            ? DirectoryReader.read(source)
                            : ZipReader.read(Files.readAllBytes(source)));
            write(files);
            files.notes().notes().forEach(note -> out.println("note: " + note));
            out.println(target + ": " + files.contents().size() + " files; try ./assay verify on the folder");
            return 0;
        } catch (InvalidPackageException fault) {
            out.println(source + ": cannot be converted");
            fault.errors().forEach(error -> out.println("  " + error));
            return 1;
        } finally {
            out.flush();
        }
    }

    private void write(PackageFiles files) throws IOException {
        if (target.toString().endsWith(".zip")) {
            Files.write(target, ZipWriter.write(files), StandardOpenOption.CREATE_NEW);
            return;
        }
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target + " is there already: choose another name");
        }
        for (Map.Entry<String, byte[]> file : files.contents().entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }
}
