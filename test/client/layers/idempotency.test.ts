import { describe, expect, it } from "vitest";
import { type CallOptions, operation } from "../../../runtime/client/dist/codegen/v1.js";
import { idempotency, type IdempotencyOptions, retry } from "../../../runtime/client/dist/index.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

interface CallSettings {
  readonly method?: string;
  readonly options?: IdempotencyOptions;
  readonly call?: CallOptions;
  readonly parameters?: Record<string, unknown>;
  readonly header?: string;
}

/** Returns the keys that a server receives. It responds with 500 to the first request. */
async function keysOf({
  method = "POST",
  options,
  call,
  parameters,
  header,
}: CallSettings): Promise<(string | null)[]> {
  const server = fakeServer((_, count) => json({}, { status: count === 1 ? 500 : 200 }));
  const send = operation<Record<string, unknown>, { 200: unknown }>({
    id: "send",
    method,
    path: "/",
    headers: ["Idempotency-Key"],
    responses: { 200: "json" },
  });
  const wait = async () => undefined;
  const connection = connectTo(server, { use: [retry({ wait }), idempotency(options)] });
  await send.safe(connection, parameters ?? {}, call);
  return server.requests.map(({ headers }) => headers.get(header ?? "idempotency-key"));
}

describe("an idempotency key", () => {
  it("is generated for each POST and PATCH, is the same for all attempts, and makes retries safe", async () => {
    const [first, second] = [await keysOf({}), await keysOf({ method: "PATCH" })];
    expect(first).toEqual([first[0], first[0]]);
    expect(first[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(second[0]).not.toBe(first[0]);
  });

  it("is not generated for other methods unless they are listed", async () => {
    expect(await keysOf({ method: "DELETE" })).toEqual([null, null]);
    expect(await keysOf({ method: "DELETE", options: { methods: ["DELETE"], key: () => "k" } })).toEqual(["k", "k"]);
  });

  it("can be set by an option, a header or a parameter", async () => {
    expect(await keysOf({ call: { idempotencyKey: "mine" } })).toEqual(["mine", "mine"]);
    expect(await keysOf({ method: "GET", call: { idempotencyKey: "mine" } })).toEqual(["mine", "mine"]);
    expect(await keysOf({ call: { headers: { "idempotency-key": "by-hand" } } })).toEqual(["by-hand", "by-hand"]);
    expect(await keysOf({ parameters: { "Idempotency-Key": "declared" } })).toEqual(["declared", "declared"]);
  });

  it("is sent in the header of the options", async () => {
    const options = { header: "X-Request-Key", key: () => "k" };
    expect(await keysOf({ options, header: "x-request-key" })).toEqual(["k", "k"]);
  });

  it("that isn't a valid header value is rejected without being shown", async () => {
    await expect(keysOf({ call: { idempotencyKey: "a\nb" } })).rejects.toThrow(
      new TypeError(
        'send: the value of the header "Idempotency-Key" contains a character that is not allowed in headers.',
      ),
    );
  });
});
