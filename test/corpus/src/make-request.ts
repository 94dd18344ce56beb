import { sample } from "../../../runtime/mock/dist/data/sample/sample.js";
import { flatten } from "../../../runtime/mock/dist/data/schema/flatten.js";
import type { Json, JsonObject } from "../../../runtime/mock/dist/index.js";
import type { Api, OperationTable } from "./response-checker.js";
import { writeBody } from "./write-body.js";
import { writeParameter } from "./write-parameter.js";

export interface MadeRequest {
  readonly target: string;
  /** The headers, by lowercase name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array | null;
}

export interface RequestInput {
  readonly api: Api;
  readonly operation: OperationTable;
  readonly fill: "required" | "all";
  /** Values of path parameters, by name. */
  readonly known?: Readonly<Record<string, string>>;
  /** Whether to send a body even if it is optional. */
  readonly hasBody?: boolean;
  /** Schemas that the last path parameter must match as well. */
  readonly keys?: readonly MockSchema[];
  /** Values of query parameters, by name. */
  readonly filters?: JsonObject;
  /** Another seed generates other values. */
  readonly seed?: string;
}

type Revision = OperationTable["revisions"][number];
export type MockSchema = Revision["parameters"][number]["schema"];

/** Generates a valid request from the document. */
export function makeRequest(input: RequestInput): MadeRequest {
  const { operation, fill, known = {} } = input;
  const revision = operation.revisions.at(-1);
  const query: string[] = [];
  const cookies: string[] = [];
  const path = new Map(Object.entries(known).map(([name, value]) => [name, encodeURIComponent(value)]));
  const headers = new Map<string, string>();
  for (const table of revision?.parameters ?? []) {
    if (!table.isRequired && fill === "required") continue;
    if (table.in === "path" && path.has(table.name)) continue;
    const texts = writeParameter(table, valueOf(table, input));
    switch (table.in) {
      case "path":
        path.set(table.name, texts.join(""));
        break;
      case "query":
      case "querystring":
        query.push(...texts);
        break;
      case "header":
        headers.set(table.name.toLowerCase(), texts.join(","));
        break;
      case "cookie":
        cookies.push(...texts);
        break;
    }
  }
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  addVersion(input, { query, headers });
  const body = makeBody(input);
  if (body !== null) headers.set("content-type", body.mediaType);
  const filled = operation.path.replace(/\{([^{}]*)\}/g, (_, name: string) => path.get(name) ?? "x");
  const target = query.length === 0 ? filled : `${filled}?${query.join("&")}`;
  return { target, headers, body: body?.bytes ?? null };
}

/** Adds the newest version to a request, as the API requires. */
function addVersion(
  { api, operation }: RequestInput,
  { query, headers }: { readonly query: string[]; readonly headers: Map<string, string> },
): void {
  const { marking, versions } = api;
  const revision = operation.revisions.at(-1);
  const newest = revision?.version === "preview" ? "preview" : versions.at(-1);
  headers.set("accept", "*/*");
  if (newest === undefined) return;
  switch (marking.kind) {
    case "header":
      headers.set(marking.name.toLowerCase(), newest);
      break;
    case "query":
      if (!query.some((pair) => pair.startsWith(`${marking.name}=`))) query.push(`${marking.name}=${newest}`);
      break;
    case "media-type": {
      const success = revision?.responses.find(({ status }) => status.startsWith("2"));
      headers.set("accept", success?.content[0]?.mediaType ?? "*/*");
      break;
    }
    case "path":
    case "none":
      break;
  }
}

function makeBody(input: RequestInput): ReturnType<typeof writeBody> {
  const { operation, fill, hasBody = false } = input;
  const table = operation.revisions.at(-1)?.body ?? null;
  if (table === null || (!table.isRequired && fill === "required" && !hasBody)) return null;
  const content = table.content.find(({ mediaType }) => /[/+]json\b/i.test(mediaType)) ?? table.content[0] ?? null;
  if (content === null) return null;
  const bodyOf = (each: RequestInput): ReturnType<typeof writeBody> =>
    writeBody(content.mediaType, content.schema === null ? null : makeValue(content.schema, "body", each));
  const minimal = bodyOf(input);
  // A form without required properties would be empty, like no body.
  return minimal?.bytes.length === 0 ? bodyOf({ ...input, fill: "all" }) : minimal;
}

function valueOf({ in: location, name, schema }: Revision["parameters"][number], input: RequestInput): Json {
  const { operation, keys = [], filters = {} } = input;
  const filter = location === "query" && Object.hasOwn(filters, name) ? filters[name] : undefined;
  if (typeof filter === "string" || typeof filter === "number") return filter;
  const isKey = location === "path" && operation.path.endsWith(`{${name}}`) && keys.length > 0;
  return makeValue(isKey ? { allOf: [schema, ...keys] } : schema, `${location} ${name}`, input);
}

function makeValue(schema: MockSchema, location: string, { api, fill, seed = "" }: RequestInput): Json {
  const types = flatten(schema, api.schemas).types ?? [];
  // A list without items would not be sent at all.
  const nonEmpty =
    types.includes("array") && typeof schema === "object" ? { allOf: [schema, { minItems: 1 }] } : schema;
  return sample(nonEmpty, undefined, {
    schemas: api.schemas,
    seed: `${seed} ${location}`,
    direction: "request",
    fill,
    now: "2025-01-01T00:00:00Z",
  });
}
