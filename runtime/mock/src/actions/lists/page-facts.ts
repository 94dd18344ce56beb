import { matchesSchema } from "../../data/match/matches-schema.js";
import { flatten } from "../../data/schema/flatten.js";
import { member, type Json, type JsonObject } from "../../json.js";
import type { ListTable, PageFact, PageTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { cursorOf } from "./cursor-of.js";
import { endCursor } from "./end-cursor.js";
import { isCounted } from "./is-counted.js";
import { linkValue } from "./link-value.js";
import type { ListItems } from "./list-items.js";
import { mergeDeep, nest } from "./nest.js";
import type { PageWindow } from "./page-window.js";
import { pageTarget, type PageRelation } from "./page-target.js";
import { propertyAt } from "./property-at.js";

interface ListedPage extends PageWindow {
  readonly items: ListItems;
  /** The items on the page. */
  readonly slice: readonly Json[];
  readonly total: number;
}

/** The properties of a list's body that describe the page, computed from the list. */
export function pageFacts({ facts = [], page }: ListTable, listed: ListedPage, call: Call): JsonObject {
  return facts.reduce<JsonObject>((body, fact) => {
    const value = settle(fact.path, valueOf(fact, { page, listed, call }), call);
    return value === undefined ? body : mergeDeep(body, nest(fact.path, value));
  }, {});
}

interface FactContext {
  readonly page: PageTable | null;
  readonly listed: ListedPage;
  readonly call: Call;
}

/** The value of a fact; null if there is none on this page, `undefined` if the request excludes it. */
function valueOf(fact: PageFact, context: FactContext): Json | undefined {
  const { page, listed, call } = context;
  const { slice, start, end, size, total, isBackward } = listed;
  switch (fact.is) {
    case "total":
      return isCounted(call) ? total : undefined;
    case "count":
      return slice.length;
    case "pages":
      return Math.ceil(total / Math.max(1, size));
    case "size":
      return page === null ? slice.length : size;
    case "page":
      return Math.floor(start / Math.max(1, size)) + (page?.first ?? 1);
    case "offset":
      return start + (page?.firstItem ?? 0);
    case "from":
      return slice.length === 0 ? null : start + 1;
    case "to":
      return slice.length === 0 ? null : start + slice.length;
    case "more":
      return isBackward ? start > 0 : end < total;
    case "less":
      return start > 0;
    case "last":
      return end >= total;
    case "first":
      return start === 0;
    case "empty":
      return slice.length === 0;
    case "first-id":
      return member(slice[0], page?.key ?? "id") ?? null;
    case "last-id":
      return member(slice.at(-1), page?.key ?? "id") ?? null;
    case "next":
      return neighbor(fact, { relation: "next", start: end }, context);
    case "previous":
      return neighbor(fact, { relation: "prev", start: start - size }, context);
    case "next-link":
      return linked("next", fact, context);
    case "previous-link":
      return linked("prev", fact, context);
    case "first-link":
      return linked("first", fact, context);
    case "last-link":
      return linked("last", fact, context);
    case "self-link":
      return linked("self", fact, context);
  }
}

function linked(relation: PageRelation, { path }: PageFact, { page, listed, call }: FactContext): Json | undefined {
  // A list without pages is its own first and last page.
  const unpaged: PageTable = { ...singlePage, defaultSize: Math.max(1, listed.total) };
  const isOther = relation === "next" || relation === "prev";
  const target =
    page === null && isOther
      ? null
      : pageTarget(page === null ? "self" : relation, listed.items, page ?? unpaged, call);
  return linkValue(path, target, call);
}

const singlePage: PageTable = {
  by: "page",
  parameter: null,
  size: null,
  defaultSize: null,
  first: 1,
  total: null,
  next: null,
  more: null,
};

interface Neighbor {
  readonly relation: "next" | "prev";
  /** The index of the neighbor's first item. */
  readonly start: number;
}

/** The number, cursor or URL of a neighboring page, depending on the schema of the property. */
function neighbor(fact: PageFact, { relation, start }: Neighbor, context: FactContext): Json | undefined {
  const { page, listed, call } = context;
  const { schemas } = call.operation.api.table;
  const exists = page !== null && (relation === "next" ? start < listed.total : listed.start > 0);
  const property = propertyAt(fact.path, call);
  const flat = property === null ? null : flatten(property.schema, schemas);
  if (flat?.types?.some((type) => type === "integer" || type === "number") === true) {
    if (!exists) return null;
    if (page.by === "page") return Math.floor(start / listed.size) + page.first;
    return Math.max(0, start) + (page.firstItem ?? 0);
  }
  const isLink = flat?.text.format?.startsWith("uri") === true || flat?.types?.includes("object") === true;
  if (isLink || page?.by !== "cursor") return linked(relation, fact, context);
  return exists ? cursorOf(Math.max(0, start), listed.items) : endCursor(fact.path, call);
}

/** Adapts a value to the schema of its property; `undefined` to omit the property. */
function settle(path: readonly string[], value: Json | undefined, call: Call): Json | undefined {
  const property = propertyAt(path, call);
  if (value === undefined || property === null) return undefined;
  const { schemas } = call.operation.api.table;
  const isValid = (each: Json): boolean => matchesSchema(property.schema, each, schemas);
  if (isValid(value)) return value;
  if (typeof value === "number" && isValid(String(value))) return String(value);
  return value === null && property.isRequired ? [0, ""].find(isValid) : undefined;
}
