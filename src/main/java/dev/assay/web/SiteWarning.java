package dev.assay.web;

import java.util.Optional;

/** A bean that may put a line above every page, such as that the sandbox is off. */
public interface SiteWarning {
    /** Empty for no warning. */
    Optional<String> text(Language language);
}
