import { expect, test } from "vitest";
import { root } from "../support/cli.js";
import { operationsOf, parametersFor } from "../support/call-all.js";
import { headersAt, readPlainSpec, type PlainOperation } from "../support/plain-spec.js";
import { recorder } from "../support/recorder.js";

type CreateClient = (options: { fetch: (request: Request) => Promise<Response>; warn: () => undefined }) => object;

const apis = [
  { spec: "atlas-v2", door: "atlas", version: "2025-03-12" },
  { spec: "atlas-v1", door: "atlas-v1", version: "" },
  { spec: "cloud-manager-v1", door: "cloud-manager", version: "" },
];

interface Case {
  readonly operation: PlainOperation;
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

/** The documented responses of each operation. A response without examples becomes a case without a body. */
function casesOf(operations: readonly PlainOperation[], version: string): readonly Case[] {
  return operations.flatMap((operation) =>
    [...operation.responses].flatMap(([status, contents]) => {
      const versionedType = version === "" ? null : headersAt(operation, version)?.accept;
      const content =
        contents.find(({ mediaType }) => mediaType === versionedType) ??
        contents.find(({ mediaType }) => !mediaType.includes("vnd."));
      const base = { operation, status: Number(status), type: content?.mediaType ?? "application/json" };
      const bodies = content?.examples ?? [];
      return bodies.length === 0 ? [{ ...base, body: undefined }] : bodies.map((body) => ({ ...base, body }));
    }),
  );
}

test.each(apis)(
  "the client $door has every operation and returns every documented response unchanged",
  async ({ spec, door, version }) => {
    const { createClient } = (await import(
      `${root}generated/${door}/${version === "" ? "" : `${version}/`}index.js`
    )) as { createClient: CreateClient };
    const operations = readPlainSpec(`${root}spec/${spec}/openapi.yaml`);
    expect(
      [
        ...operationsOf(createClient({ fetch: () => Promise.resolve(new Response()), warn: () => undefined })).keys(),
      ].sort(),
    ).toEqual(operations.map(({ id }) => id).sort());
    let documented = 0;
    for (const { operation, status, type, body } of casesOf(operations, version)) {
      const { fetch, requests } = recorder(
        body === undefined ? { status } : { status, type, body: JSON.stringify(body) },
      );
      const call = operationsOf(createClient({ fetch, warn: () => undefined })).get(operation.id);
      const outcome = await call?.safe(parametersFor(operation));
      const name = `${operation.id} ${status}`;
      expect(requests[0]?.method, name).toBe(operation.method);
      if (body === undefined) continue;
      documented += 1;
      expect({ [name]: outcome?.status }).toEqual({ [name]: status });
      expect(outcome?.ok, name).toBe(status < 300);
      expect(outcome?.ok === true ? outcome.data : outcome?.error, name).toEqual(body);
    }
    expect(documented).toBeGreaterThan(operations.length);
  },
);
