import { tags } from "@lezer/highlight";

/**
 * The kinds of Java tokens that have a colour of their own: the custom property --code-KIND, in the editor and on
 * pages.
 */
export const javaTags = {
  keyword: [tags.keyword, tags.modifier, tags.self, tags.bool, tags.null],
  type: [tags.typeName, tags.className, tags.standard(tags.typeName)],
  string: [tags.string, tags.character],
  number: [tags.number],
  comment: [tags.comment],
  function: [tags.function(tags.variableName)],
  annotation: [tags.annotation, tags.meta],
};
