package dev.assay.format.reader.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.format.reader.PackageReader;
import dev.assay.format.reader.SmallPackage;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.format.validation.ValidationError;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageFilesTest {

    private static final byte[] X = {'x'};

    private final SmallPackage small = new SmallPackage();

    @TempDir
    private Path folder;

    @Test
    void folderAndZipHaveTheSameSha256() throws Exception {
        PackageFiles fromFolder = DirectoryReader.read(small.writeTo(folder.resolve("sum")));
        PackageFiles fromZip = ZipReader.read(ZipWriter.write(PackageFileCollector.collect(small.files)));

        assertThat(fromFolder.sha256())
                .matches("[0-9a-f]{64}")
                .isEqualTo(fromZip.sha256())
                .isEqualTo(small.read().sha256());
    }

    @Test
    void sameFilesMakeTheSameZip() throws Exception {
        byte[] zip = ZipWriter.write(PackageFileCollector.collect(small.files));

        assertThat(ZipWriter.write(ZipReader.read(zip))).isEqualTo(zip);
    }

    @Test
    void sha256DependsOnEveryNameAndContent() throws Exception {
        assertThat(PackageFileCollector.collect(Map.of("a", X)).sha256())
                .isNotEqualTo(PackageFileCollector.collect(Map.of("b", X)).sha256())
                .isNotEqualTo(
                        PackageFileCollector.collect(Map.of("a", new byte[0])).sha256())
                .isNotEqualTo(
                        PackageFileCollector.collect(Map.of("a", X, "b", X)).sha256());
    }

    @Test
    void folderIsReadUnderItsName() throws Exception {
        assertThat(PackageReader.read(small.writeTo(folder.resolve("sum")))
                        .spec()
                        .slug())
                .isEqualTo("sum");
        assertThatExceptionOfType(InvalidPackageException.class)
                .isThrownBy(() -> PackageReader.read(small.writeTo(folder.resolve("Sum!"))))
                .withMessage("'Sum!' is no slug: name the package with a-z, 0-9 and '-', at most 64 characters");
    }

    @Test
    void whatFileManagersAndGitLeaveIsIgnored() throws Exception {
        String sha256 = PackageFileCollector.collect(small.files).sha256();
        small.put(".DS_Store", X).put("data/.DS_Store", X).put(".git/config", X).put(".timelimit", X);

        assertThat(DirectoryReader.read(small.writeTo(folder)).sha256()).isEqualTo(sha256);
    }

    @Test
    void linksWithinTheFolderAreFollowed() throws Exception {
        small.writeTo(folder);
        Files.createSymbolicLink(folder.resolve("data/secret/link.in"), Path.of("01.in"));
        Files.createSymbolicLink(folder.resolve("training"), Path.of("generators"));

        PackageFiles read = DirectoryReader.read(folder);

        assertThat(read.content("data/secret/link.in").orElseThrow())
                .isEqualTo(read.content("data/secret/01.in").orElseThrow());
        assertThat(read.content("training/Cases.java").orElseThrow())
                .isEqualTo(read.content("generators/Cases.java").orElseThrow());
    }

    @Test
    void linksOutOfTheFolderAreRefused() throws Exception {
        Path packageFolder = small.writeTo(folder.resolve("sum"));
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "x");
        Files.createSymbolicLink(packageFolder.resolve("data/secret/file.in"), elsewhere);
        Files.createSymbolicLink(packageFolder.resolve("demo"), folder);
        Files.createSymbolicLink(packageFolder.resolve("data/secret/none.in"), Path.of("nothing"));
        Files.createSymbolicLink(packageFolder.resolve("generators/header.h"), elsewhere);

        assertThatExceptionOfType(InvalidPackageException.class)
                .isThrownBy(() -> DirectoryReader.read(packageFolder))
                .withMessage("""
                        data/secret/file.in: is a link that leads out of the package: put the file itself into it
                        data/secret/none.in: is a link to nothing, or to itself: put the file itself into the package
                        demo: is a link that leads out of the package: put the file itself into it""");
    }

    @Test
    void linksThatLeadOutWhereNothingIsReadAreLeftOut() throws Exception {
        Path packageFolder = small.writeTo(folder.resolve("sum"));
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "x");
        Files.createSymbolicLink(packageFolder.resolve("generators/header.h"), elsewhere);
        Files.createSymbolicLink(packageFolder.resolve("problem.pdf"), Path.of("build/problem.pdf"));

        assertThat(DirectoryReader.read(packageFolder).notes().notes())
                .containsExactly(
                        "generators/header.h: is left out, being a link that leads out of the package",
                        "problem.pdf: is left out, being a link to nothing, or to itself");
    }

    @Test
    void folderThatIsNotThereIsNoFaultOfThePackage() throws IOException {
        assertThatThrownBy(() -> DirectoryReader.read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
        Path file = Files.write(folder.resolve("file"), X);
        assertThatThrownBy(() -> DirectoryReader.read(file)).isInstanceOf(NotDirectoryException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/.hidden", "data/-x", "data/a b", "data/é", "data/a:b", "data//x", "data/a\nb", ""})
    void badNameIsAsIfAbsent(String path) throws Exception {
        PackageFiles files = PackageFileCollector.collect(Map.of(path, X));

        assertThat(files.contents()).isEmpty();
        assertThat(files.notes().notes()).singleElement().asString().contains("is as if absent");
    }

    @Test
    void moreThanEightLevelsAreRefused() throws Exception {
        assertThat(PackageFileCollector.collect(Map.of("1/2/3/4/5/6/7/8", X)).contents())
                .hasSize(1);
        assertThatExceptionOfType(InvalidPackageException.class)
                .isThrownBy(() -> PackageFileCollector.collect(Map.of("1/2/3/4/5/6/7/8/9", X)))
                .withMessage("1/2/3/4/5/6/7/8/9: is more than 8 levels deep");
    }

    @Test
    void namesThatDifferOnlyInCaseAreRefused() {
        assertThatExceptionOfType(InvalidPackageException.class)
                .isThrownBy(() -> PackageFileCollector.collect(Map.of("data/a", X, "Data/b", X)))
                .withMessageContaining("differ only in case");
    }

    @Test
    void moreThanTwoThousandFilesAreRefused() {
        for (int i = 0; i < 2001; i++) {
            small.put("demo/" + i, X);
        }

        assertThatExceptionOfType(InvalidPackageException.class)
                .isThrownBy(() -> PackageFileCollector.collect(small.files))
                .withMessage("the package has more than 2000 files");
    }

    @Test
    void folderWithMoreThanFourThousandEntriesIsRefused() throws IOException {
        Path archive = folder.resolve("folders.zip"); // seen as a file system: quicker than 4001 folders on a disk
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < 4001; i++) {
                zip.putNextEntry(new ZipEntry(i + "/"));
            }
        }
        try (FileSystem folders = FileSystems.newFileSystem(archive)) {
            assertThatExceptionOfType(InvalidPackageException.class)
                    .isThrownBy(() -> DirectoryReader.read(folders.getPath("/")))
                    .withMessage("the folder has more than 4000 entries");
        }
    }

    @Test
    void largeFilesAreRefused() {
        byte[] large = new byte[32 << 20];

        assertThatExceptionOfType(InvalidPackageException.class)
                .isThrownBy(() -> PackageFileCollector.collect(Map.of("a", new byte[large.length + 1])))
                .withMessage("a: is larger than 32 MiB");
        assertThatExceptionOfType(InvalidPackageException.class)
                .isThrownBy(() -> PackageFileCollector.collect(Map.of("a", large, "b", large, "c", X)))
                .withMessage("the package is larger than 64 MiB: let a generator make large tests");
    }

    @Test
    void faultsShowNoControlCharacters() {
        assertThat(new ValidationError("a\u001b[31m\u202eb", 1, 0, "x\ny")).hasToString("a?[31m?b:1: x?y");
    }
}
