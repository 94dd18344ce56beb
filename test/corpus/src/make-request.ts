import { sample } from "../../../runtime/mock/dist/data/sample/sample.js";
import { flatten } from "../../../runtime/mock/dist/data/schema/flatten.js";
import type { Json, JsonObject } from "../../../runtime/mock/dist/index.js";
import type { Api, OperationTable } from "./answer-book.js";
import { writeBody } from "./write-body.js";
import { writeParameter } from "./write-parameter.js";

export interface MadeRequest {
  readonly target: string;
  /** By lowercase name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array | null;
}

export interface Making {
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
export function makeRequest(making: Making): MadeRequest {
  const { operation, fill, known = {} } = making;
  const revision = operation.revisions.at(-1);
  const query: string[] = [];
  const cookies: string[] = [];
  const path = new Map(Object.entries(known).map(([name, value]) => [name, encodeURIComponent(value)]));
  const headers = new Map<string, string>();
  for (const table of revision?.parameters ?? []) {
    if (!table.isRequired && fill === "required") continue;
    if (table.in === "path" && path.has(table.name)) continue;
    const texts = writeParameter(table, valueOf(table, making));
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
  stateVersion(making, { query, headers });
  const body = makeBody(making);
  if (body !== null) headers.set("content-type", body.mediaType);
  const filled = operation.path.replace(/\{([^{}]*)\}/g, (_, name: string) => path.get(name) ?? "x");
  const target = query.length === 0 ? filled : `${filled}?${query.join("&")}`;
  return { target, headers, body: body?.bytes ?? null };
}

/** Adds the newest version to a request, as the API requires. */
function stateVersion(
  { api, operation }: Making,
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

function makeBody(making: Making): ReturnType<typeof writeBody> {
  const { operation, fill, hasBody = false } = making;
  const table = operation.revisions.at(-1)?.body ?? null;
  if (table === null || (!table.isRequired && fill === "required" && !hasBody)) return null;
  const content = table.content.find(({ mediaType }) => /[/+]json\b/i.test(mediaType)) ?? table.content[0] ?? null;
  if (content === null) return null;
  const bodyOf = (each: Making): ReturnType<typeof writeBody> =>
    writeBody(content.mediaType, content.schema === null ? null : makeValue(content.schema, "body", each));
  const least = bodyOf(making);
  // A form without required properties would be empty, like no body.
  return least?.bytes.length === 0 ? bodyOf({ ...making, fill: "all" }) : least;
}

function valueOf({ in: place, name, schema }: Revision["parameters"][number], making: Making): Json {
  const { operation, keys = [], filters = {} } = making;
  const filter = place === "query" && Object.hasOwn(filters, name) ? filters[name] : undefined;
  if (typeof filter === "string" || typeof filter === "number") return filter;
  const isKey = place === "path" && operation.path.endsWith(`{${name}}`) && keys.length > 0;
  return makeValue(isKey ? { allOf: [schema, ...keys] } : schema, `${place} ${name}`, making);
}

function makeValue(schema: MockSchema, place: string, { api, fill, seed = "" }: Making): Json {
  const types = flatten(schema, api.schemas).types ?? [];
  // A list without items would not be sent at all.
  const asked = types.includes("array") && typeof schema === "object" ? { allOf: [schema, { minItems: 1 }] } : schema;
  return sample(asked, undefined, {
    schemas: api.schemas,
    seed: `${seed} ${place}`,
    direction: "request",
    fill,
    now: "2025-01-01T00:00:00Z",
  });
}
