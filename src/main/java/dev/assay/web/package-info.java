/** What every page and every REST call shares: language, frame, errors, limits. It knows no feature. */
@NullMarked
package dev.assay.web;

import org.jspecify.annotations.NullMarked;
