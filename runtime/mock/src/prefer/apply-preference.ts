import { success, type Call, type Result } from "../actions/call.js";
import { shape } from "../actions/shape.js";
import { respondFromSchema } from "../actions/respond-from-schema.js";
import { isJson } from "../media-types/is-json.js";
import { declaredResponse } from "../reply/errors/declared-response.js";
import type { ContentTable } from "../tables/tables.js";
import type { Preference } from "./parse-prefer.js";

export interface PreferredResponse {
  readonly result: Result;
  /** The declared response to use instead of the call's. `content` is the content selected from it. */
  readonly response: Call["response"];
  readonly content: ContentTable | null;
  /** False if the document doesn't have the preferred status or example. */
  readonly isApplied: boolean;
}

/**
 * Returns the response that a request prefers. Performs the operation only if its usual success response is preferred,
 * without an example or `dynamic`. If the document doesn't have the preferred status or example, returns a 404 that
 * says so.
 */
export function applyPreference(
  { code, example, isDynamic }: Preference,
  call: Call,
  perform: () => Result,
): PreferredResponse {
  const { response: usual, revision } = call;
  const response = code === null ? usual : (declaredResponse(code, revision.responses) ?? null);
  if (response === null)
    return missing(call, `The document declares no response with the status ${code} for this operation.`);
  const isUsual = response === usual;
  const content = isUsual ? call.content : mainContent(response.content);
  const changed = { ...call, response, content };
  const toPreferred = (result: Result): PreferredResponse => ({
    result: withStatus(result, code),
    response,
    content,
    isApplied: true,
  });
  if (example !== null) {
    const found = findExample(example, content);
    return found === null
      ? missing(call, `The response with the status ${response.status} has no example ${JSON.stringify(example)}.`)
      : toPreferred(success(found.value));
  }
  if (isDynamic) return toPreferred(generate(changed));
  if (isUsual) {
    const performed = perform();
    return toPreferred(performed.kind === "success" ? performed : respondFromSchema(changed));
  }
  if (code !== null && code >= 400)
    return { result: { kind: "status", status: code }, response: usual, content: call.content, isApplied: true };
  return toPreferred(respondFromSchema(changed));
}

function missing({ response, content }: Call, reason: string): PreferredResponse {
  return {
    result: { kind: "raw", status: 404, challenge: null, body: { status: 404, title: "Not Found", detail: reason } },
    response,
    content,
    isApplied: false,
  };
}

function withStatus(result: Result, code: number | null): Result {
  return result.kind === "success" && code !== null ? { ...result, status: code } : result;
}

function mainContent(contents: readonly ContentTable[]): ContentTable | null {
  return contents.find(({ mediaType }) => isJson(mediaType)) ?? contents[0] ?? null;
}

function findExample(name: string, content: ContentTable | null): ContentTable["example"] {
  const examples = content?.examples ?? {};
  return Object.hasOwn(examples, name) ? (examples[name] ?? null) : null;
}

function generate(call: Call): Result {
  const { content, operation, path } = call;
  if (content?.schema == null) return success(undefined);
  const seed = `${operation.table.name}/${[...path.values()].join("/")}/dynamic`;
  return success(shape(content.schema, undefined, call, { seed, fill: "all" }));
}
