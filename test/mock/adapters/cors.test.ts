import { describe, expect, it } from "vitest";
import { request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import type { Core } from "../../../runtime/mock/dist/adapters/core.js";
import type { ListenOptions } from "../../../runtime/mock/dist/adapters/node/listen-options.js";
import { listen, type MockServer } from "../../../runtime/mock/dist/adapters/node/listen.js";
import { fakeCore, respond } from "./fake-core.js";
import { startServer } from "./start-server.js";

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a request with any headers. `fetch` can't set `Origin` and `Access-Control-Request-Method`. */
function send({ port }: MockServer, { method = "GET", path = "/", headers = {} }: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, method, path, headers: { host: "localhost", ...headers } }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

const preflight = (origin: string, more: Readonly<Record<string, string>> = {}): Sent => ({
  method: "OPTIONS",
  path: "/things",
  headers: {
    origin,
    "access-control-request-method": "PATCH",
    "access-control-request-headers": "authorization,content-type",
    ...more,
  },
});

async function allowedOrigin(origin: string, cors?: ListenOptions["cors"]): Promise<string | undefined> {
  const { headers } = await send(await startServer(fakeCore(), { cors }), { headers: { origin } });
  return headers["access-control-allow-origin"];
}

describe("a response to a page", () => {
  it.each([
    "http://localhost:5173",
    "https://localhost",
    "http://shop.localhost:3000",
    "http://127.0.0.1:8080",
    "http://127.1.2.3",
    "http://[::1]:9000",
    "capacitor://localhost",
  ])("allows the loopback origin %s", async (origin) => {
    const { headers } = await send(await startServer(fakeCore()), { headers: { origin } });
    expect(headers).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      vary: "Origin",
    });
  });

  it.each([
    "null",
    "https://app.example.com",
    "http://localhost.example.com",
    "http://notlocalhost",
    "http://127.0.0.1.example.com",
    "http://[::2]",
    "http://localhost:80@example.com",
    "http://localhost:5173/",
  ])("doesn't allow the origin %s", async (origin) => {
    const { status, headers } = await send(await startServer(fakeCore()), { headers: { origin } });
    expect(status).toBe(200);
    expect(headers.vary).toBe("Origin");
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it("allows named origins, and loopback origins too", async () => {
    const cors = ["https://App.example.com:443/", "null"];
    expect(await allowedOrigin("https://app.example.com", cors)).toBe("https://app.example.com");
    expect(await allowedOrigin("null", cors)).toBe("null");
    expect(await allowedOrigin("http://localhost:1", cors)).toBe("http://localhost:1");
    expect(await allowedOrigin("http://app.example.com", cors)).toBeUndefined();
    expect(await allowedOrigin("https://app.example.com:8443", cors)).toBeUndefined();
  });

  it("exposes all headers that pages can't read otherwise", async () => {
    const headers = [
      ["Content-Type", "text/plain"],
      ["X-Total", "1"],
      ["Set-Cookie", "a=b"],
      ["x-total", "2"],
      ["ETag", '"1"'],
    ] as const;
    const core = fakeCore({ "/": () => respond(200, "", { headers }) });
    const origin = "http://localhost:1";
    const response = await send(await startServer(core), { headers: { origin } });
    expect(response.headers["access-control-expose-headers"]).toBe("x-total, ETag");
  });

  it("replaces the CORS headers of the document", async () => {
    const headers = [["Access-Control-Allow-Origin", "*"]] as const;
    const core = fakeCore({ "/": () => respond(200, "", { headers }) });
    const foreign = { headers: { origin: "https://evil.example" } };
    const on = await send(await startServer(core), foreign);
    expect(on.headers["access-control-allow-origin"]).toBeUndefined();
    const off = await send(await startServer(core, { cors: false }), foreign);
    expect(off.headers["access-control-allow-origin"]).toBe("*");
  });

  it("has the headers if it is an error of the server", async () => {
    const failing: Core = {
      ...fakeCore(),
      handle: () => {
        throw new Error("A bug.");
      },
    };
    const server = await startServer(failing, { maxBodyBytes: 1, onError: () => undefined });
    const origin = "http://localhost:1";
    const responses = [
      await send(server, { headers: { origin } }),
      await send(server, { headers: { origin, host: "evil.example" } }),
      await send(server, { method: "OPTIONS", path: "*", headers: { origin } }),
    ];
    expect(responses.map(({ status }) => status)).toEqual([500, 421, 400]);
    for (const { headers } of responses) expect(headers["access-control-allow-origin"]).toBe(origin);
  });
});

describe("a preflight", () => {
  it("of an allowed origin is answered without the mock", async () => {
    const core = fakeCore();
    const { status, headers, text } = await send(await startServer(core), preflight("http://localhost:1"));
    expect({ status, text }).toEqual({ status: 204, text: "" });
    expect(headers).toMatchObject({
      "access-control-allow-origin": "http://localhost:1",
      "access-control-allow-credentials": "true",
      "access-control-allow-methods": "PATCH",
      "access-control-allow-headers": "authorization,content-type",
      "access-control-max-age": "600",
    });
    expect(headers.vary).toContain("Origin");
    expect(core.requests).toEqual([]);
  });

  it("of another origin gets a 403 that says how to allow it", async () => {
    const core = fakeCore();
    const { status, headers, text } = await send(await startServer(core), preflight("https://app.example.com"));
    expect(status).toBe(403);
    expect(text).toContain("--cors https://app.example.com");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(core.requests).toEqual([]);
  });

  it("allows private networks to named origins only", async () => {
    const server = await startServer(fakeCore(), { cors: ["https://app.example.com"] });
    const isPrivate = { "access-control-request-private-network": "true" };
    const named = await send(server, preflight("https://app.example.com", isPrivate));
    expect(named.headers["access-control-allow-private-network"]).toBe("true");
    const local = await send(server, preflight("http://localhost:1", isPrivate));
    expect(local.headers["access-control-allow-private-network"]).toBeUndefined();
  });

  it("reaches the mock if CORS is off", async () => {
    const core = fakeCore();
    const server = await startServer(core, { cors: false });
    const { headers } = await send(server, preflight("http://localhost:1"));
    expect(core.requests).toHaveLength(1);
    expect(headers).not.toHaveProperty("vary");
  });
});

it("adds Vary to responses to browsers only", async () => {
  const server = await startServer(fakeCore());
  const image = await send(server, { headers: { "sec-fetch-site": "cross-site" } });
  expect(image.headers.vary).toBe("Origin");
  expect((await send(server, {})).headers).not.toHaveProperty("vary");
});

it("passes other OPTIONS requests to the mock", async () => {
  const core = fakeCore();
  const server = await startServer(core);
  await send(server, { method: "OPTIONS", headers: { origin: "http://localhost:1" } });
  await send(server, { method: "OPTIONS", headers: { "access-control-request-method": "GET" } });
  expect(core.requests.map(({ method }) => method)).toEqual(["OPTIONS", "OPTIONS"]);
});

it.each(["*", "app.example.com", "https://app.example.com/path", "https://*.example.com", ""])(
  "rejects %j, which is not an origin",
  async (name) => {
    await expect(listen(fakeCore(), { cors: [name] })).rejects.toThrow("is not an origin");
  },
);
