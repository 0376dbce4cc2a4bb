/**
 * What all pages and REST calls share: language, layout, errors, limits of requests. It knows no feature. A class that
 * only one feature uses belongs to that feature.
 */
@NullMarked
package dev.assay.web;

import org.jspecify.annotations.NullMarked;
