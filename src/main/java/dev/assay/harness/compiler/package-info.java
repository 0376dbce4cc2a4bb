/** GUEST: the warm compiler. It runs no submitted code: annotation processing is off. */
package dev.assay.harness.compiler;
