import { getEventListeners, once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { ConnectionError, connector, operation } from "../../../runtime/client/dist/codegen/v1.js";
import { untilAborted } from "../../../runtime/client/dist/transport/until-aborted.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";
import { listen } from "../support/listen.js";

const ping = operation<object, { 200: { ok: boolean } }>({
  id: "ping",
  method: "GET",
  path: "/ping",
  responses: { 200: "json" },
});

describe("a call without a response", () => {
  it("rejects with a ConnectionError that names operation, server and error code, even in its safe form", async () => {
    const gone = await listen(createServer());
    await gone[Symbol.asyncDispose]();
    const connection = connector({ server: `${gone.origin}/?key=s3cret` })();
    const error: unknown = await ping(connection).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      name: "ConnectionError",
      message: `ping: no response from ${gone.origin} (ECONNREFUSED).`,
      cause: expect.any(TypeError) as unknown,
    });
    await expect(ping.safe(connection)).rejects.toBeInstanceOf(ConnectionError);
  });

  it("rejects with a ConnectionError if the connection breaks during the body", async () => {
    await using server = await listen(
      createServer((_, response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": "99" });
        response.write("{", () => response.destroy());
      }),
    );
    const call = ping.safe(connector({ server: server.origin })());
    await expect(call).rejects.toThrow("ping: the connection was lost while the response was being read.");
  });

  it("rejects with the signal's reason after an abort before the request, during it, and during the body", async () => {
    const reason = new Error("enough");
    const server = fakeServer(async ({ request: { signal } }) => {
      await once(signal, "abort");
      signal.throwIfAborted();
      return json({});
    });
    await expect(ping(connectTo(server), {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.requests).toHaveLength(0);

    const during = new AbortController();
    setTimeout(() => during.abort(reason), 10);
    await expect(ping.safe(connectTo(server), {}, { signal: during.signal })).rejects.toBe(reason);

    const after = new AbortController();
    const body = new ReadableStream({
      pull: (controller) => {
        after.abort(reason);
        controller.error(new Error("gone"));
      },
    });
    const reading = connectTo(fakeServer(() => new Response(body)));
    await expect(ping(reading, {}, { signal: after.signal })).rejects.toBe(reason);
  });
});

describe("untilAborted", () => {
  it("rejects immediately if the signal is already aborted", async () => {
    const reason = new Error("enough");
    await expect(untilAborted(new Promise(() => undefined), AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it("leaves no listener behind", async () => {
    const { signal } = new AbortController();
    await untilAborted(Promise.resolve(), signal);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
