import { isArray, isObject, member, stringMember, type Json, type JsonObject } from "../../../model/json.js";
import { childOf, type Location } from "../../../model/location.js";
import type { PaginationStatement } from "../../../model/pagination-statement.js";

const readers = {
  "x-ms-pageable": readMicrosoft,
  "x-speakeasy-pagination": readSpeakeasy,
  "x-fern-pagination": readFern,
} as const;

/** Translates the pagination extension of another generator. Returns null if there is none, or if its form is not supported. */
export function foreignStatement(extensions: JsonObject, at: Location): PaginationStatement | null {
  for (const [origin, read] of Object.entries(readers)) {
    const extension = extensions[origin];
    const value = isObject(extension) ? read(extension) : null;
    if (value !== null) return { at: childOf(at, origin), origin, isExact: true, value };
  }
  return null;
}

/** AutoRest: `nextLinkName: null` means that the list has one page. */
function readMicrosoft(extension: JsonObject): JsonObject | null {
  const items = stringMember(extension, "itemName");
  const list: JsonObject = items === null ? {} : { items: [items] };
  const next = extension["nextLinkName"];
  if (next === null) return { by: "none" };
  return typeof next === "string" ? { by: "link", next: [next], ...list } : null;
}

/** Speakeasy: `type` is `offsetLimit`, `cursor` or `url`; outputs are JSONPaths. */
function readSpeakeasy(extension: JsonObject): JsonObject | null {
  const inputs = isArray(extension["inputs"]) ? extension["inputs"] : [];
  const outputs = member(extension, "outputs");
  const input = (type: string): string | null => {
    const found = inputs.find((each) => stringMember(each, "type") === type);
    const name = stringMember(found, "name");
    return name !== null && stringMember(found, "in") === "requestBody" ? `body.${name}` : name;
  };
  const results = pathIn(stringMember(outputs, "results"));
  const list: JsonObject = results === null ? {} : { items: [...results] };
  const size = input("limit");
  const sized: JsonObject = size === null || size.startsWith("body.") ? {} : { size };
  switch (extension["type"]) {
    case "offsetLimit": {
      const [page, offset] = [input("page"), input("offset")];
      const pages = pathIn(stringMember(outputs, "numPages"));
      if (page !== null)
        return { by: "page", parameter: page, ...list, ...sized, ...(pages === null ? {} : { pages: [...pages] }) };
      return offset === null ? null : { by: "offset", parameter: offset, ...list, ...sized };
    }
    case "cursor": {
      const parameter = input("cursor");
      const cursor = stringMember(outputs, "nextCursor");
      const ofLastItem = /\[(?:-1:|\(@\.length-1\))\]\.(\w+)$/.exec(cursor ?? "")?.[1];
      if (parameter !== null && ofLastItem !== undefined)
        return { by: "last-item", parameter, key: ofLastItem, ...list };
      const next = pathIn(cursor);
      return parameter === null || next === null ? null : { by: "cursor", parameter, next: [...next], ...list };
    }
    case "url": {
      const next = pathIn(stringMember(outputs, "nextUrl"));
      return next === null ? null : { by: "link", next: [...next], ...list };
    }
    default:
      return null;
  }
}

/** Fern: values are `$request.name` and `$response.path`. */
function readFern(extension: JsonObject): JsonObject | null {
  const request = (key: string): string | null =>
    /^\$request\.(.+)$/.exec(stringMember(extension, key) ?? "")?.[1] ?? null;
  const response = (key: string): string[] | null => {
    const path = /^\$response\.(.+)$/.exec(stringMember(extension, key) ?? "")?.[1];
    return path === undefined ? null : path.split(".");
  };
  const results = response("results");
  const more = response("has-next-page");
  const common: JsonObject = {
    ...(results === null ? {} : { items: results }),
    ...(more === null ? {} : { more }),
  };
  const [cursor, next] = [request("cursor"), response("next_cursor")];
  if (cursor !== null && next !== null) return { by: "cursor", parameter: cursor, next, ...common };
  const link = response("next_uri") ?? response("next_path");
  if (link !== null) return { by: "link", next: link, ...common };
  const [offset, step] = [request("offset"), request("step")];
  if (offset === null) return null;
  // With a step, the parameter is an item offset; without one, it is a page number.
  return step === null
    ? { by: "page", parameter: offset, ...common }
    : { by: "offset", parameter: offset, size: step, ...common };
}

/**
 * Returns the property names in a JSONPath such as `$.data.items`. Null if the JSONPath contains anything other than
 * property names.
 */
function pathIn(text: Json | null): readonly string[] | null {
  if (typeof text !== "string" || !/^\$(?:\.[\w@$-]+|\['[^'\]]*'\])*$/.test(text)) return null;
  return [...text.matchAll(/\.([\w@$-]+)|\['([^'\]]*)'\]/g)].map(([, name, quoted = ""]) => name ?? quoted);
}
