import { matchesSchema } from "../data/match/matches-schema.js";
import { flatten } from "../data/schema/flatten.js";
import { sample } from "../data/sample/sample.js";
import { defineMember, isArray, isObject, type Json } from "../json.js";
import type { ApiTable, MockSchema, ResponseTable } from "../tables/tables.js";
import { isJson } from "../media-types/is-json.js";
import { codeForStatus } from "./errors/code-for-status.js";
import { declaredResponse } from "./errors/declared-response.js";
import type { ErrorFacts } from "./describe-problem.js";
import { errorExample, withDetails } from "./errors/error-example.js";
import { withStatedCode } from "./errors/with-stated-code.js";
import { lettersOf } from "./errors/letters-of.js";
import { sharedErrorContent } from "./errors/shared-error-content.js";

export interface ErrorBody {
  readonly mediaType: string;
  readonly value: Json;
  /** Whether the body has a code that its schema doesn't allow. */
  readonly hasUndeclaredCode: boolean;
}

/**
 * Builds the body of an error from the API's template, from the operation's declared response, or from the schema that
 * the API's other errors share. If none of these exists, returns RFC 9457 problem details.
 */
export function errorBody(facts: ErrorFacts, api: ApiTable, responses: readonly ResponseTable[]): ErrorBody {
  const { body, mediaType } = api.errors;
  if (body !== null)
    return {
      mediaType: mediaType ?? "application/json",
      value: fillTemplate(body, facts),
      hasUndeclaredCode: false,
    };
  const declared = declaredResponse(facts.status, responses);
  const own = declared?.content.find(
    (each) => isJson(each.mediaType) && (each.schema !== null || each.example !== null),
  );
  // Doesn't use the API's other errors, which are JSON, if the operation declares this error in another format.
  const content = own ?? (declared?.content.length ? null : sharedErrorContent(facts.status, api));
  if (content == null) {
    const value = { type: "about:blank", title: facts.reason, status: facts.status, detail: facts.detail };
    return { mediaType: "application/problem+json", value, hasUndeclaredCode: false };
  }
  const guess =
    content.schema === null
      ? undefined
      : guessValue(content.schema, facts, api, { depth: 0, budget: { objects: 100 } });
  const example = errorExample(content, facts.status, declared?.status === String(facts.status));
  const given = example === null ? guess : withDetails(example, guess, facts.isSpecific ? detailNames : new Set());
  if (content.schema === null) return { mediaType: content.mediaType, value: given ?? null, hasUndeclaredCode: false };
  const value = sample(content.schema, given, {
    schemas: api.schemas,
    seed: `error/${facts.status}`,
    direction: "response",
    fill: "required",
    now: "2020-01-01T00:00:00Z",
  });
  const coded =
    facts.isStated && facts.code !== null ? withStatedCode(value, guess, facts.code) : { value, isReplaced: false };
  return {
    mediaType: content.mediaType,
    value: coded.value,
    hasUndeclaredCode: coded.isReplaced && !matchesSchema(content.schema, coded.value, api.schemas),
  };
}

/** Replaces `$status`, `$code`, `$detail`, `$parameters` and `$reason` in the API's template. */
function fillTemplate(template: Json, facts: ErrorFacts): Json {
  if (isArray(template)) return template.map((item) => fillTemplate(item, facts));
  if (isObject(template))
    return Object.fromEntries(Object.entries(template).map(([name, value]) => [name, fillTemplate(value, facts)]));
  switch (template) {
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
      return template;
  }
}

/** Guesses the value of a declared error from the names and types of its properties. */
function guessValue(
  schema: MockSchema,
  facts: ErrorFacts,
  api: ApiTable,
  { depth, budget }: GuessLimits,
): Json | undefined {
  const flat = flatten(schema, api.schemas);
  const types = flat.types ?? ["object"];
  if (flat.array.items !== null && types.includes("array") && depth < 3) {
    const item = guessValue(flat.array.items, facts, api, { depth: depth + 1, budget });
    return item === undefined ? [] : [item];
  }
  if (types.includes("string") && !types.includes("object")) return facts.detail;
  const object: Record<string, Json> = {};
  const codeName = codeNames.find((each) =>
    [...flat.object.properties.keys()].some((name) => lettersOf(name) === each),
  );
  for (const [name, property] of flat.object.properties) {
    const isCode = lettersOf(name) === codeName;
    const value = guessProperty(name, property, { facts, api, depth, budget, isCode });
    if (value !== undefined) defineMember(object, name, value);
  }
  // An empty nested object would represent an error without details.
  return depth > 0 && Object.keys(object).length === 0 ? undefined : object;
}

const nestingNames = new Set(["errors", "fault", "meta", "detail", "details", "message"]);

/** Names of properties with the code of an error, most specific first. */
const codeNames = ["code", "errorcode", "reasoncode", "type", "errortype", "error", "reason"];

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

/** Limits guessing, because an error can contain errors in many properties, and these can contain errors in turn. */
interface GuessLimits {
  readonly depth: number;
  readonly budget: { objects: number };
}

interface PropertyContext extends GuessLimits {
  readonly facts: ErrorFacts;
  readonly api: ApiTable;
  /** Whether the property contains the code of the error. */
  readonly isCode: boolean;
}

function guessProperty(
  name: string,
  schema: MockSchema,
  { facts, api, depth, budget, isCode }: PropertyContext,
): Json | undefined {
  const letters = lettersOf(name);
  const flat = flatten(schema, api.schemas);
  const allows = (type: "integer" | "number" | "string"): boolean =>
    flat.types === null ? type === "string" : flat.types.includes(type);
  if (allows("integer") || allows("number"))
    return ["status", "statuscode", "code", "error", "httpstatus", "httpcode", "errorcode"].includes(letters)
      ? facts.status
      : undefined;
  if (allows("string")) {
    const codes = flat.values?.filter((each) => typeof each === "string") ?? [];
    if (codes.length > 0 && facts.isStated && isCode) return facts.code ?? undefined;
    if (codes.length > 0)
      return facts.code !== null && codes.includes(facts.code) ? facts.code : codeForStatus(codes, facts.status);
    if (["status", "statuscode", "httpstatus"].includes(letters)) return String(facts.status);
    if (["code", "errorcode", "type", "errortype", "reasoncode"].includes(letters))
      return facts.code ?? facts.reason.toUpperCase().replace(/\W+/g, "_");
    if (["title", "reason", "statustext", "error"].includes(letters)) return facts.reason;
    return detailNames.has(letters) ? facts.detail : undefined;
  }
  const isNested = letters.endsWith("error") || nestingNames.has(letters);
  if (!isNested || depth >= 3 || budget.objects <= 0) return undefined;
  budget.objects -= 1;
  return guessValue(schema, facts, api, { depth: depth + 1, budget });
}
