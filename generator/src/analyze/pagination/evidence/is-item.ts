import type { ViewOperation } from "../../../version/view/view.js";
import { followReferences } from "../../schemas/follow-references.js";
import { isObjectLike } from "../../schemas/is-object-like.js";
import type { PageContext } from "../steps/page-context.js";
import { fieldNames } from "./field-names.js";
import { plainName } from "../../names/plain-name.js";
import { inputNamed } from "./request-inputs.js";

/**
 * Whether a response is a single item that contains a list, such as a book with its authors, rather than a page of
 * items. A link in such a response leads to another item. The response is an item if the path ends with the id of an
 * item, the list doesn't have a common name such as `results`, and the operation has no paging parameter. Some
 * documents declare paging parameters for items too. They are ignored if the list contains plain values and is next to
 * an `id`, such as the tags of a book.
 */
export function isItem(
  { path }: Pick<ViewOperation, "path">,
  { list, inputs, fields, resolve }: Pick<PageContext, "list" | "inputs" | "fields" | "resolve">,
): boolean {
  const name = list.path.at(-1);
  if (name === undefined || !/\{[^{}]*\}\/?$/.test(path)) return false;
  const containers = list.path.slice(0, -1).map(plainName);
  const isPlain = containers.every((each) => fieldNames.container.includes(each));
  if (isPlain && fieldNames.items.includes(plainName(name))) return false;
  const hasId = fields.some((field) => field.name === "id" && field.parents.length === 0);
  if (hasId && !isObjectLike(followReferences(list.item, resolve))) return true;
  const { page, offset, cursor, size } = fieldNames;
  return inputNamed(inputs, [...page, ...offset, ...cursor, ...size]) === null;
}
