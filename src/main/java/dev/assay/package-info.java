/**
 * Starts the server and watches over its process: the order of start-up, the database to use, memory. A class belongs
 * here only if it concerns the whole process. Features have packages of their own, and none of them may depend on this
 * one.
 */
@NullMarked
package dev.assay;

import org.jspecify.annotations.NullMarked;
