package dev.assay.web;

/** What is wrong with one field of a form or a JSON body, said so that it can be mended. */
public record FieldError(String field, String message) {}
