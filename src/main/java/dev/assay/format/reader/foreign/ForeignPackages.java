package dev.assay.format.reader.foreign;

import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.validation.InvalidPackageException;

/** Knows packages of other judges by the files they have. */
public final class ForeignPackages {
    private ForeignPackages() {}

    /**
     * The package in the standard's format; the same files when it already is.
     *
     * @throws InvalidPackageException when it cannot be one
     */
    public static PackageFiles convert(PackageFiles files) throws InvalidPackageException {
        if (files.content(ProblemPackage.PROBLEM_YAML).isPresent()) {
            return files;
        }
        if (files.content(PolygonPackage.DESCRIPTION).isPresent()) {
            return new PolygonPackage(files).convert();
        }
        if (files.content(DomjudgePackage.SETTINGS).isPresent()) {
            return DomjudgePackage.convert(files);
        }
        return files;
    }
}
