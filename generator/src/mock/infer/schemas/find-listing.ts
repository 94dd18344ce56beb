import { plainName } from "../../../analyze/names/plain-name.js";
import type { Operation } from "../../../model/model.js";
import type { Path } from "../../../model/pagination.js";
import type { Property, Schema, TypeName } from "../../../model/schema.js";
import { followReferences } from "../../../analyze/schemas/follow-references.js";
import { isObjectLike } from "../../../analyze/schemas/is-object-like.js";
import { parameterOf } from "../../paths.js";
import { findKey } from "./find-key.js";
import { isMetadata } from "./is-metadata.js";
import { propertiesOf } from "./properties-of.js";

type Resolve = (name: TypeName) => Schema;

export interface Listing {
  /** The property path from the body to the items; empty if the body itself is the list. */
  readonly path: Path;
  /** The type name of the items; null if they have none. */
  readonly type: TypeName | null;
  /** The type names of the variants if the items are a union. */
  readonly variants: readonly TypeName[];
  readonly properties: readonly Property[];
}

const listNames = ["results", "result", "items", "data", "entries", "values", "records", "elements", "list", "content"];

/** Names of object properties that can contain the list. */
const envelopeNames: ReadonlySet<string> = new Set(["_embedded", "embedded", "data", "result", "response", "payload"]);

/** Finds the list in an operation's response; null if the response contains none. */
export function findListing({ outcomes, pagination, path }: Operation, resolve: Resolve): Listing | null {
  const success = outcomes.find(({ status }) => status.startsWith("2"));
  if (success?.payload.kind !== "json") return null;
  const { schema } = success.payload;
  const body = followReferences(schema, resolve);
  if (body.kind === "array") return listing([], body.items, resolve);
  if (pagination !== null) return listing(pagination.items, pagination.item, resolve);
  if (identifies(path, propertiesOf(schema, resolve))) return null;
  return findInObject(schema, { noun: nounOf(path), resolve });
}

/** Whether the body is the entity that a path identifies, so that a list in it belongs to the entity. */
function identifies(path: string, properties: readonly Property[]): boolean {
  const parameter = parameterOf(path);
  const names = properties.map(({ name }) => name);
  return parameter !== null && findKey(parameter, { responses: [], sent: names }) !== null;
}

/** The last fixed segment of a path, without an extension: `books` for `/shelves/{id}/books.json`. */
function nounOf(path: string): string {
  const last = path.split("/").findLast((segment) => segment !== "" && !segment.includes("{")) ?? "";
  return last.replace(/\.[a-z]+$/, "");
}

interface ListClues {
  readonly noun: string;
  readonly resolve: Resolve;
}

function findInObject(schema: Schema, { noun, resolve }: ListClues, depth = 0): Listing | null {
  const properties = propertiesOf(schema, resolve);
  const lists = properties.flatMap(({ name, schema: value }) => {
    const found = followReferences(value, resolve);
    return found.kind === "array" && isObjectLike(followReferences(found.items, resolve))
      ? [{ name, items: found.items }]
      : [];
  });
  const named = listNames
    .map((name) => lists.find((list) => list.name.toLowerCase() === name))
    .find((list) => list !== undefined);
  // A property that isn't in `listNames` is the list only if it is named like the path, or if all other properties are
  // counts and links. Otherwise, it could be a list that belongs to an entity.
  const isOnlyOne = lists.length === 1 && (depth > 0 || properties.length <= 4) && properties.every(isListMetadata);
  const only = isOnlyOne ? lists[0] : undefined;
  const own = lists.find(({ name }) => isSamePlural(name, noun));
  const selected = named ?? own ?? only;
  if (selected !== undefined) return listing([selected.name], selected.items, resolve);
  if (depth > 0) return null;
  for (const { name, schema: value } of properties.filter((each) => envelopeNames.has(each.name.toLowerCase()))) {
    if (!isObjectLike(followReferences(value, resolve))) continue;
    const inner = findInObject(value, { noun, resolve }, depth + 1);
    if (inner !== null) return { ...inner, path: [name, ...inner.path] };
  }
  return null;

  function isListMetadata({ name, schema: value }: Property): boolean {
    const kind = followReferences(value, resolve).kind;
    return (
      kind === "array" ||
      isMetadata(name) ||
      /count|total|page|next|prev|cursor|more|links|limit|offset|size|meta/i.test(name)
    );
  }
}

/** Whether a property is named like the path of its list: `line_items` at `/line-items`. */
function isSamePlural(name: string, noun: string): boolean {
  return /s$/i.test(name) && plainName(name) === plainName(noun);
}

function listing(path: Path, items: Schema, resolve: Resolve): Listing {
  const resolved = followReferences(items, resolve);
  const variants = resolved.kind === "union" ? resolved.variants : [];
  return {
    path,
    type: items.kind === "reference" ? items.name : null,
    variants: variants.flatMap((each) => (each.kind === "reference" ? [each.name] : [])),
    properties: propertiesOf(items, resolve),
  };
}
