/** What a person does in a browser, done in a real one. */
@NullMarked
package dev.assay.browser;

import org.jspecify.annotations.NullMarked;
