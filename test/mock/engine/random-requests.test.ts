import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Mock } from "../../../runtime/mock/dist/create-mock.js";
import { SeededRandom } from "../../../runtime/mock/dist/data/random/seeded-random.js";
import { sample } from "../../../runtime/mock/dist/data/sample/sample.js";
import { isArray, member, type Json } from "../../../runtime/mock/dist/json.js";
import type { MockTables } from "../../../runtime/mock/dist/tables/tables.js";
import { createMockOf } from "../../../runtime/mock/dist/create-mock.js";
import { tablesOf } from "../../support/mock-of.js";
import { hostile } from "./hostile-document.js";
import { cpuMs } from "../../support/cpu-ms.js";

const names = [
  "__proto__",
  "constructor",
  "toString",
  "id",
  "name",
  "",
  "a/b",
  "%00",
  "…",
  "\ud800",
  "p[a][50000000]",
  "pageNum",
];
const texts = [
  "",
  "x",
  "-1",
  "0",
  "1e999",
  "9".repeat(400),
  "null",
  "true",
  "%E0%A4%A",
  "%00",
  "\ud800",
  "[[[[",
  "a,b,,c",
  "'; --",
];
const types = [
  "application/json",
  "application/x-www-form-urlencoded",
  "text/plain",
  "",
  "x/y;;;=",
  "application/merge-patch+json",
];
const accepts = [
  "*/*",
  "",
  "application/json;q=0",
  "text/*, */*;q=0.1",
  ",;q=,",
  "a/b,".repeat(25_000),
  "application/xml",
];

/** A random JSON value with ordinary and problematic keys. */
function anyJson(source: SeededRandom, depth = 0): Json {
  const kind = source.integer(0, depth > 3 ? 3 : 5);
  if (kind === 0) return source.pick([null, true, 0, -1, 1e21, 1.5]) ?? null;
  if (kind < 4) return source.pick(texts) ?? null;
  const count = source.integer(0, 3);
  if (kind === 4) return Array.from({ length: count }, () => anyJson(source, depth + 1));
  const pair = (): [string, Json] => [source.pick(names) ?? "", anyJson(source, depth + 1)];
  return Object.fromEntries(Array.from({ length: count }, pair));
}

interface Made {
  readonly method: string;
  readonly target: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string | null;
}

/** A random request that is valid enough to pass most checks. */
function anyRequest(source: SeededRandom, { apis: [api] }: MockTables, keys: readonly string[]): Made {
  const operation = source.pick(api?.operations ?? []);
  if (operation === undefined) throw new Error("The document has no operations.");
  const luck = (percent: number): boolean => source.integer(1, 100) <= percent;
  const text = (): string => source.pick([...texts, ...keys.slice(-5), ...keys.slice(-5)]) ?? "";
  const segment = (): string => (luck(20) ? text() : encodeURIComponent(text().replace(/\p{Surrogate}/gu, "")));
  const path = operation.path.replace(/\{[^{}]*\}/g, () => segment());
  const revision = operation.revisions.at(-1);
  const query = (revision?.parameters ?? [])
    .filter(({ in: place }) => place === "query" && luck(40))
    .map(({ name }) => `${name}=${segment()}`);
  if (luck(20)) query.push(`${source.pick(names) ?? ""}=${segment()}`);
  const content = source.pick(revision?.body?.content ?? []);
  const options = {
    schemas: api?.schemas ?? {},
    seed: `${source.next()}`,
    direction: "request",
    fill: "all",
    now: "2025-01-01T00:00:00Z",
  } as const;
  const value = content?.schema == null || luck(30) ? anyJson(source) : sample(content.schema, undefined, options);
  const body = JSON.stringify(value);
  return {
    method: luck(90) ? operation.method : (source.pick(["HEAD", "OPTIONS", "patch", "__proto__"]) ?? ""),
    target: (luck(95) ? path : `/${text()}`) + (query.length === 0 ? "" : `?${query.join("&")}`),
    headers: new Map([
      ["content-type", (luck(80) ? content?.mediaType : source.pick(types)) ?? "application/json"],
      ["accept", luck(80) ? "*/*" : (source.pick(accepts) ?? "")],
      ["cookie", `session=${text()}`],
    ]),
    body: operation.method === "GET" ? null : luck(95) ? body : body.slice(0, -1),
  };
}

function keysOf(mock: Mock): readonly string[] {
  const entities = member(member(mock.snapshot(), "state"), "entities");
  const keys: readonly Json[] = isArray(entities) ? entities.flatMap((entity) => member(entity, "keys") ?? []) : [];
  return [...new Set(keys.filter((key) => typeof key === "string"))];
}

const petstore = readFileSync(new URL("petstore.yaml", import.meta.url), "utf8");

it.each([
  ["a hostile document", hostile],
  ["an ordinary document", petstore],
])("handles 5,000 random requests for %s in time and without a server error", async (_title, document) => {
  const tables = await tablesOf(document);
  const mock = createMockOf(tables, {}, { auth: "off", validateResponses: true });
  const source = new SeededRandom("random requests");
  let keys: readonly string[] = [];
  const slow: string[] = [];
  const failed: string[] = [];
  const statuses = new Set<number>();
  for (let count = 0; count < 5000; count += 1) {
    if (count % 50 === 0) keys = keysOf(mock);
    if (count % 1000 === 999) mock.reset();
    const { method, target, headers, body } = anyRequest(source, tables, keys);
    const start = cpuMs();
    const answer = mock.handle({
      method,
      target,
      header: (name) => headers.get(name) ?? null,
      body: body === null ? null : new TextEncoder().encode(body),
      address: "127.0.0.1",
    });
    const line = `${method} ${target.slice(0, 200)}`;
    if (cpuMs() - start > 4000) slow.push(line);
    if (answer.status >= 500) failed.push(`${line} ${body ?? ""} ${String(answer.body)}`);
    statuses.add(answer.status);
  }
  expect(failed).toEqual([]);
  expect(slow).toEqual([]);
  expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 204, 400, 404, 405]));
});
