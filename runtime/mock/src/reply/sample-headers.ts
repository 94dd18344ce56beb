import { encodeSegment } from "../actions/encode-segment.js";
import { flatten } from "../data/schema/flatten.js";
import { SeededRandom } from "../data/random/seeded-random.js";
import { sample } from "../data/sample/sample.js";
import { isArray, isObject, member, toText, type Json } from "../json.js";
import type { MockResponse } from "../message.js";
import { parseJsonText } from "../validate/parse-json-text.js";
import type { ApiTable, MockSchema, ResponseTable } from "../tables/tables.js";

type Header = readonly [name: string, value: string];

const none: readonly Header[] = [];

export interface HeaderContext {
  readonly api: ApiTable;
  readonly seed: string;
  readonly existing: readonly Header[];
  /** The origin that links begin with. */
  readonly server: string;
  /** The path of the request, which a generated `Location` begins with. */
  readonly path: string;
  /** The body of the response, whose id a generated `Location` ends with. */
  readonly body: MockResponse["body"];
  /** Returns the clock's time in milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Samples the declared headers that a response doesn't have yet, using their schemas. Omits values that are invalid in
 * a header.
 */
export function sampleHeaders(response: ResponseTable, context: HeaderContext): readonly Header[] {
  const { made, json = [] } = response;
  const names = Object.keys(made);
  if (names.length === 0) return none;
  const existingNames = new Set(context.existing.map(([name]) => name.toLowerCase()));
  return names.flatMap((name): readonly Header[] => {
    if (existingNames.has(name.toLowerCase())) return [];
    const schema = made[name] ?? true;
    const text = usualValue(name, schema, context) ?? serialize(valueOf(name, schema, context), json.includes(name));
    return text !== null && validValue.test(text) ? [[name, text]] : [];
  });
}

/** Samples the value as a property with the header's name, because sampling takes property names into account. */
function valueOf(name: string, schema: MockSchema, { api, seed, now }: HeaderContext): Json {
  const object = sample({ type: "object", properties: { [name]: schema }, required: [name] }, undefined, {
    schemas: api.schemas,
    seed: `${seed}/headers/${name}`,
    direction: "response",
    fill: "required",
    now: new Date(now()).toISOString(),
  });
  return member(object, name) ?? null;
}

/** A typical value for a header whose syntax HTTP defines; null for other headers, or if the document has a value. */
function usualValue(
  name: string,
  schema: MockSchema,
  { api, server, seed, path, body, now }: HeaderContext,
): string | null {
  const { values, examples, defaults, text } = flatten(schema, api.schemas);
  if (values !== null) return null;
  const random = new SeededRandom(`${seed}/headers/${name}`);
  const key = name.toLowerCase();
  if (key === "location") return `${server}${path}/${idIn(body) ?? random.hex(8)}`;
  if (examples.length + defaults.length + text.patterns.length > 0) return null;
  switch (key) {
    case "retry-after":
      return "1";
    case "set-cookie":
      return `${cookieName(api)}=${random.hex(32)}; Path=/; HttpOnly; SameSite=Lax`;
    case "last-modified":
      return new Date(now()).toUTCString();
    default:
      return null;
  }
}

/** The id in a JSON body; null if there is none. */
function idIn(body: MockResponse["body"]): string | null {
  if (typeof body !== "string" || !body.startsWith("{")) return null;
  const id = member(parseJsonText(body), "id");
  return typeof id === "string" || typeof id === "number" ? encodeSegment(String(id)) : null;
}

/** The name of the cookie that authenticates requests, or `session`. */
function cookieName({ schemes }: ApiTable): string {
  for (const scheme of Object.values(schemes))
    if (scheme.type === "apiKey" && scheme.in === "cookie") return scheme.name;
  return "session";
}

/** Excludes line breaks, which would start another header (RFC 9110 section 5.5). */
const validValue = /^[\t\x20-\x7e\x80-\xff]+$/;

/**
 * Serializes a value as JSON, or in the style `simple`, which separates array items with commas. In the style `simple`,
 * returns null for null, for objects, and for arrays that contain objects or arrays.
 */
function serialize(value: Json, isJson: boolean): string | null {
  if (isJson) return JSON.stringify(value).replace(/[^\x20-\x7e]/g, escapeUnit);
  if (isArray(value)) return value.some((item) => isArray(item) || isObject(item)) ? null : value.map(toText).join(",");
  return isObject(value) || value === null ? null : toText(value);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
