import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The folders of this repository with the client of a version. Each operation of `parts` converts a parameter, so it
 * rejects the values of this test.
 */
const folders = ["generated", "test/golden"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(
      (path) => path.endsWith("operation-table.js") && !path.includes("node_modules") && !path.startsWith("parts"),
    )
    .map((path) => dirname(join(folder, path))),
);

/** Parameters that have a value for every name, so that a request contains all parameters of its operation. */
const parameters = new Proxy(
  {},
  {
    get: (_, name) => `${String(name)} 1`,
    getOwnPropertyDescriptor: (_, name) =>
      /^(?:accept|contentType)$/.test(String(name))
        ? undefined
        : { configurable: true, enumerable: true, value: `${String(name)} 1` },
  },
);

type Call = ((...args: readonly unknown[]) => Promise<unknown>) & { readonly id: string };

/** Returns the request of a call and its outcome, or the error that the call rejects with. */
async function observe(call: Call & { safe: Call }, fetched: unknown[], args: readonly unknown[]) {
  fetched.length = 0;
  const outcome = await call.safe(...args).catch((error: unknown) => String(error));
  // Only operations of a client know their package.
  const keys = Object.keys(call).filter((key) => key !== "source");
  const observed = { id: call.id, name: call.name, keys: keys.sort(), requests: [...fetched], outcome };
  const toText = (_: string, value: unknown): unknown =>
    value instanceof Response ? "response" : typeof value === "bigint" ? `${String(value)}n` : value;
  // The boundary of a multipart body is random.
  return JSON.stringify(observed, toText).replaceAll(/almanac-[\d-]+/g, "boundary");
}

// Deprecated operations warn once per process, which other tests check.
beforeAll(() => vi.resetModules());
afterAll(() => vi.resetModules());

describe("the table of a version", () => {
  it.each(folders)("has the operations that the modules of %s export", async (folder) => {
    const load = async (file: string) =>
      (await import(pathToFileURL(join(root, folder, file)).href)) as Record<string, unknown>;
    const fetched: unknown[] = [];
    const options = {
      server: "https://api.example",
      warn: () => undefined,
      fetch: async (request: Request) => {
        const { method, url, headers } = request;
        fetched.push({ method, url, headers: Object.fromEntries(headers), body: await request.text() });
        return Response.json({ a: 1 }, { headers: { "ratelimit-limit": "5" } });
      },
    };
    const { createClient, connect } = (await load("index.js")) as Record<string, (options: object) => object>;
    const connection = connect?.(options);
    const client = createClient?.(options) as Record<string, Record<string, Call & { safe: Call }>>;
    const members = new Map(
      Object.values(client).flatMap((resource) => Object.values(resource).map((each) => [each.id, each] as const)),
    );
    const modules = readdirSync(join(root, folder)).filter(
      (file) => file.endsWith(".js") && !/^(?:index|connect|kit|webhooks|constants|openapi-fetch)\./.test(file),
    );
    const exported = new Map<string, unknown>();
    for (const file of modules)
      for (const value of Object.values(await load(file)))
        if (typeof value === "function" && "id" in value) exported.set(String(value.id), value);
    expect([...members.keys()].sort()).toEqual([...exported.keys()].sort());
    let sent = 0;
    for (const [id, each] of exported) {
      const member = members.get(id);
      if (member === undefined) throw new Error(`The client has no ${id}.`);
      const byFunction = await observe(each as Call & { safe: Call }, fetched, [connection, parameters]);
      expect(await observe(member, fetched, [parameters])).toBe(byFunction);
      sent += fetched.length;
    }
    expect(sent).toBeGreaterThan(0);
  });
});
