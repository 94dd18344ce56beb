import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { buildMockTables } from "../../generator/dist/commands/build-mock-tables.js";
import type { Behaviours } from "../../runtime/mock/dist/behaviour.js";
import { createMockOf, type Mock } from "../../runtime/mock/dist/create-mock.js";
import type { MockOptions } from "../../runtime/mock/dist/options/mock-options.js";
import type { MockTables } from "../../runtime/mock/dist/tables/tables.js";

/** Returns the mock tables of a document in memory. Throws if the document is rejected. */
export async function tablesOf(document: string): Promise<MockTables> {
  const host = createMemoryHost(new Map([["openapi.yaml", document]]));
  const options = { host, assets: readNodeAssets(), document: "openapi.yaml", output: "out" };
  const { tables, diagnostics } = await buildMockTables(options);
  if (tables === null) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return tables;
}

/** Creates a mock of a document. By default, it accepts every caller, and validates each response against its schema. */
export async function mockOf(document: string, options: MockOptions = {}, behaviours: Behaviours = {}): Promise<Mock> {
  return createMockOf(await tablesOf(document), behaviours, { auth: "off", validateResponses: true, ...options });
}

export interface ParsedResponse {
  readonly status: number;
  /** The parsed JSON, or the text if it isn't JSON; null without a body. */
  readonly body: unknown;
  readonly header: (name: string) => string | null;
  /** Returns all values of a header. */
  readonly headers: (name: string) => readonly string[];
}

export interface CallInput {
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

export type CallMock = (line: string, input?: CallInput) => ParsedResponse;

/** Returns a function that calls a mock by request line: `call("POST /pets", { body: { name: "Rex" } })`. */
export function callerOf(mock: Pick<Mock, "handle">): CallMock {
  return (line, { headers = {}, body } = {}) => {
    const [, method = "", target = ""] = /^(\S+) (.*)$/s.exec(line) ?? [];
    const isJson = body !== undefined && typeof body !== "string";
    const sent: Readonly<Record<string, string>> = isJson
      ? { "content-type": "application/json", ...headers }
      : headers;
    const response = mock.handle({
      method,
      target,
      header: (name) => (Object.hasOwn(sent, name) ? (sent[name] ?? null) : null),
      rawHeaders: Object.entries(sent).flat(),
      body:
        body === undefined ? null : new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body)),
      address: "127.0.0.1",
    });
    const valuesOf = (name: string): readonly string[] =>
      response.headers.filter(([each]) => each.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
    return {
      status: response.status,
      body: read(response.body),
      header: (name) => valuesOf(name)[0] ?? null,
      headers: valuesOf,
    };
  };
}

function read(body: string | Uint8Array | null): unknown {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
