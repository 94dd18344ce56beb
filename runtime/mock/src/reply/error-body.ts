import { flatten } from "../data/schema/flatten.js";
import { sample } from "../data/sample/sample.js";
import { defineMember, isArray, isObject, type Json } from "../json.js";
import type { ApiTable, MockSchema, ResponseTable } from "../tables/tables.js";
import { isJson } from "../negotiate/media-range.js";
import type { ErrorFacts } from "./describe-problem.js";

export interface ErrorBody {
  readonly mediaType: string;
  readonly value: Json;
}

/** The body of an error: by the API's own form, or by what the operation declares for the status, or as RFC 9457 says it. */
export function errorBody(facts: ErrorFacts, api: ApiTable, responses: readonly ResponseTable[]): ErrorBody {
  const { body, mediaType } = api.errors;
  if (body !== null) return { mediaType: mediaType ?? "application/json", value: filled(body, facts) };
  const content = responseFor(facts.status, responses)?.content.find(
    (each) => isJson(each.mediaType) && each.schema !== null,
  );
  if (content?.schema == null) {
    const value = { type: "about:blank", title: facts.reason, status: facts.status, detail: facts.detail };
    return { mediaType: "application/problem+json", value };
  }
  const value = sample(content.schema, told(content.schema, facts, api, 0), {
    schemas: api.schemas,
    seed: `error/${facts.status}`,
    direction: "response",
    fill: "required",
    now: "2020-01-01T00:00:00Z",
  });
  return { mediaType: content.mediaType, value };
}

/** What is declared for a status: itself, its hundred, or anything. */
function responseFor(status: number, responses: readonly ResponseTable[]): ResponseTable | undefined {
  const wanted = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return wanted
    .map((name) => responses.find((each) => each.status.toUpperCase() === name.toUpperCase()))
    .find((each) => each !== undefined);
}

/** The API's form with the facts in place of `$status` and the like. */
function filled(form: Json, facts: ErrorFacts): Json {
  if (isArray(form)) return form.map((item) => filled(item, facts));
  if (isObject(form))
    return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, filled(value, facts)]));
  switch (form) {
    case "$status":
      return facts.status;
    case "$code":
      return facts.code ?? "UNEXPECTED_ERROR";
    case "$detail":
      return facts.detail;
    case "$parameters":
      return [...facts.parameters];
    case "$reason":
      return facts.reason;
    default:
      return form;
  }
}

/** What the properties of a declared error are likely to hold, by their names. */
function told(schema: MockSchema, facts: ErrorFacts, api: ApiTable, depth: number): Json | undefined {
  const flat = flatten(schema, api.schemas);
  const types = flat.types ?? ["object"];
  if (flat.array.items !== null && types.includes("array") && depth < 3) {
    const item = told(flat.array.items, facts, api, depth + 1);
    return item === undefined ? [] : [item];
  }
  if (types.includes("string") && !types.includes("object")) return facts.detail;
  const members: Record<string, Json> = {};
  for (const [name, property] of flat.object.properties) {
    const value = toldBy(name, property, { facts, api, depth });
    if (value !== undefined) defineMember(members, name, value);
  }
  return members;
}

const nestingNames = new Set(["errors", "fault", "meta", "detail", "details", "message"]);

const detailNames = new Set([
  "message",
  "detail",
  "details",
  "description",
  "errormessage",
  "errordescription",
  "faultstring",
  "msg",
  "text",
]);

interface Telling {
  readonly facts: ErrorFacts;
  readonly api: ApiTable;
  readonly depth: number;
}

function toldBy(name: string, schema: MockSchema, { facts, api, depth }: Telling): Json | undefined {
  const plain = name.toLowerCase().replace(/[^a-z]/g, "");
  const flat = flatten(schema, api.schemas);
  const takes = (type: "integer" | "number" | "string" | "object" | "array"): boolean =>
    flat.types === null ? type === "string" : flat.types.includes(type);
  if (takes("integer") || takes("number"))
    return ["status", "statuscode", "code", "error", "httpstatus", "httpcode", "errorcode"].includes(plain)
      ? facts.status
      : undefined;
  if (takes("string")) {
    if (["status", "statuscode", "httpstatus"].includes(plain)) return String(facts.status);
    if (["code", "errorcode", "type", "errortype", "reasoncode"].includes(plain))
      return facts.code ?? facts.reason.toUpperCase().replace(/\W+/g, "_");
    if (["title", "reason", "statustext", "error"].includes(plain)) return facts.reason;
    return detailNames.has(plain) ? facts.detail : undefined;
  }
  const isNested = plain.endsWith("error") || nestingNames.has(plain);
  return isNested && depth < 3 ? told(schema, facts, api, depth + 1) : undefined;
}
