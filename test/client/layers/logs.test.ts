import { describe, expect, it, vi } from "vitest";
import { apiKey, basic, bearer, type ConnectionOptions, operation } from "../../../runtime/client/dist/codegen/v1.js";
import type { ConnectorDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { log, type LogOptions, retry } from "../../../runtime/client/dist/index.js";
import { describeBody } from "../../../runtime/client/dist/layers/log/describe-call.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

const create = operation<Record<string, unknown>, { 200: unknown }>({
  id: "createKey",
  method: "POST",
  path: "/keys",
  query: ["page", "sessionToken"],
  body: { mediaType: "application/json" },
  responses: { 200: "json", 404: "json", 503: "json" },
  deprecated: true,
});

interface LogSettings {
  readonly options?: LogOptions;
  readonly connection?: ConnectionOptions;
  readonly descriptor?: ConnectorDescriptor;
  readonly parameters?: Record<string, unknown>;
  readonly signal?: AbortSignal;
  readonly respond?: (count: number) => Response;
}

async function linesOf({
  options,
  connection,
  descriptor,
  parameters,
  signal,
  respond,
}: LogSettings): Promise<readonly string[]> {
  const lines: string[] = [];
  const write = (level: string) => (message: string) => void lines.push(`${level} ${message}`);
  const logger = { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };
  const server = fakeServer((_, count) => respond?.(count) ?? json({ id: 1 }));
  let time = 0;
  const use = [
    retry({ wait: async () => undefined, random: () => 1 }),
    log(logger, { now: () => (time += 5), ...options }),
  ];
  const call = create.safe(connectTo(server, { use, ...connection }, descriptor), parameters, signal ? { signal } : {});
  await call.catch(() => null);
  return lines.filter((line) => !line.endsWith("is deprecated."));
}

const rateLimited = () =>
  json({ error: "busy" }, { status: 429, headers: { "x-request-id": "r1", "retry-after": "1" } });

describe("a log", () => {
  it("has a line for each call, with the request id", async () => {
    const respond = () => json({}, { headers: { "x-request-id": "r1" } });
    expect(await linesOf({ options: { level: "info" }, respond })).toEqual(["info createKey: 200 in 5 ms, request r1"]);
  });

  it("has only retries, errors and statuses from 500 by default", async () => {
    expect(await linesOf({})).toEqual([]);
    expect(await linesOf({ respond: () => json({}, { status: 404 }) })).toEqual([]);
    expect(await linesOf({ respond: () => json({}, { status: 503 }) })).toEqual(["warn createKey: 503 in 5 ms"]);
    expect(await linesOf({ respond: (count) => (count === 1 ? rateLimited() : json({})) })).toEqual([
      "warn createKey: 429; attempt 2 in 1500 ms",
    ]);
    const broken = () => {
      throw new TypeError("fetch failed");
    };
    expect(await linesOf({ respond: broken })).toEqual([
      "error createKey: failed in 5 ms: ConnectionError: createKey: no response from https://api.example.",
    ]);
  });

  it("has the events of its level", async () => {
    expect(await linesOf({ options: { level: "error" }, respond: rateLimited })).toEqual([]);
    expect((await linesOf({ options: { level: "info" }, respond: rateLimited })).at(-1)).toBe(
      "info createKey: 429 in 5 ms, 3 attempts, request r1",
    );
  });

  it("has an abort at level info, not error", async () => {
    const aborting = new AbortController();
    const respond = () => {
      aborting.abort();
      throw new Error();
    };
    const lines = await linesOf({ options: { level: "info" }, signal: aborting.signal, respond });
    expect(lines).toEqual(["info createKey: aborted in 5 ms"]);
  });

  it("has each attempt at level debug, without bodies", async () => {
    const parameters = { page: 2, sessionToken: "s3cret", body: { name: "n" } };
    const connection = {
      server: "https://api.example/v1?sig=s1gned",
      headers: { "X-Api-Key": "k3y", "x-tenant": "t" },
    };
    expect(await linesOf({ options: { level: "debug" }, parameters, connection })).toEqual([
      'debug createKey: attempt 1: POST https://api.example/v1/keys?sig=***&page=2&sessionToken=*** {"content-type":"application/json","x-api-key":"***","x-tenant":"t"}',
      'debug createKey: attempt 1: 200 {"content-type":"application/json"}',
      "info createKey: 200 in 5 ms",
    ]);
  });

  it("has bodies if the option is set, with values redacted whose names suggest a secret", async () => {
    const body = { name: "n", privateKey: "s3cret", list: [{ password: "s3cret" }] };
    const respond = () => json({ id: "i", token: "s3cret", tenant: "t" });
    const options = { level: "debug", bodies: true, redact: ["Tenant"] } as const;
    const [sent, received] = await linesOf({ options, parameters: { body }, respond });
    expect(sent).toMatch(/, \{"name":"n","privateKey":"\*\*\*","list":\[\{"password":"\*\*\*"\}\]\}$/);
    expect(received).toMatch(/, \{"id":"i","token":"\*\*\*","tenant":"\*\*\*"\}$/);
  });

  it("has the type of a body that isn't JSON, and truncates long bodies", () => {
    const shownAsIs = { hide: (text: string) => text, names: [] };
    const shown = [undefined, "text", 5n, null, new Date(0), { at: new Date(0), big: 5n }, new Blob(), new FormData()];
    expect(shown.map((each) => describeBody(each, shownAsIs))).toEqual([
      "no body",
      '"text"',
      '"5"',
      "null",
      '"1970-01-01T00:00:00.000Z"',
      '{"at":"1970-01-01T00:00:00.000Z","big":"5"}',
      "a Blob",
      "a FormData",
    ]);
    expect(describeBody(() => null, shownAsIs)).toBe("function");
    expect(describeBody("x".repeat(5000), shownAsIs)).toHaveLength(2000);
  });

  const schemes = {
    bearer: [bearer("s3cret"), { type: "bearer" }],
    basic: [basic({ username: "u", password: "s3cret" }), { type: "basic" }],
    header: [apiKey("s3cret"), { type: "apiKey", in: "header", name: "X-App" }],
    query: [apiKey("s3cret"), { type: "apiKey", in: "query", name: "app" }],
    cookie: [apiKey("s3cret"), { type: "apiKey", in: "cookie", name: "app" }],
  } as const;

  it.each(Object.keys(schemes) as (keyof typeof schemes)[])(
    "redacts credentials, even if the server quotes them: %s",
    async (name) => {
      const [auth, scheme] = schemes[name];
      const respond = () =>
        json(
          { message: "you sent s3cret" },
          { headers: { "x-echo": "s3cret", "set-cookie": "a=b", location: "/?a=s3cret" } },
        );
      const lines = await linesOf({
        options: { level: "debug", bodies: true },
        connection: { auth },
        descriptor: { schemes: { S: scheme }, security: [["S"]] },
        respond,
      });
      expect(lines.join("\n")).not.toMatch(/s3cret|czNjcmV0|a=b/);
      expect(lines.join("\n")).toContain("you sent ***");
    },
  );

  it.each(["a", "e", "5", "0"])("keeps its own words and numbers if the secret is %j", async (secret) => {
    const auth = bearer(secret);
    const descriptor = { schemes: { S: { type: "bearer" } }, security: [["S"]] } as const;
    const lines = await linesOf({
      options: { level: "debug" },
      connection: { auth },
      descriptor,
      respond: (count) =>
        json({}, { status: count === 1 ? 503 : 200, headers: { "x-request-id": secret, "retry-after": "1" } }),
    });
    expect(lines.map((line) => line.replace(/ POST .*/, "").replace(/ \{.*/, ""))).toEqual([
      "debug createKey: attempt 1:",
      "debug createKey: attempt 1: 503",
      "warn createKey: 503; attempt 2 in 1500 ms",
      "debug createKey: attempt 2:",
      "debug createKey: attempt 2: 200",
      "info createKey: 200 in 5 ms, 2 attempts, request ***",
    ]);
  });

  it("has one line per event, even if a header contains control characters", async () => {
    const respond = () => json({}, { headers: { "x-request-id": "r\t1\u0085\u009b31m" } });
    const [line] = await linesOf({ options: { level: "info" }, respond });
    expect(line).toBe("info createKey: 200 in 5 ms, request r 1 31m");
  });

  it("gets the connection's warnings unless the option `warn` is set", () => {
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const server = fakeServer(() => json({}));
    const warn = vi.fn();
    connectTo(server, { use: [log(logger)], auth: bearer("t") });
    expect(logger.warn.mock.calls).toEqual([
      ["connect: the API has no security scheme for the bearer credential; it is not sent."],
    ]);
    connectTo(server, { use: [log(logger)], auth: bearer("t"), warn });
    expect([logger.warn.mock.calls.length, warn.mock.calls.length]).toEqual([1, 1]);
    connectTo(server, { use: [log(logger, { level: "error" })], auth: bearer("t") });
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it("rejects an unknown level", () => {
    // TypeScript rejects this level, but plain JavaScript doesn't.
    const options = { level: "verbose" } as unknown as LogOptions;
    expect(() => log(console, options)).toThrow(new TypeError('log(): unknown level "verbose".'));
  });
});
