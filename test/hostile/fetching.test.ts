import { syncBuiltinESMExports } from "node:module";
import dns from "node:dns";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import net, { type AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { generate } from "../../generator/dist/index.js";
import type { Summary } from "../../generator/dist/commands/summarize.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { tlsIdentityOf } from "../../generator/dist/cli/mock/tls-identity.js";
import { almanac, workspace } from "../support/cli.js";

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const secret = "the secret that nobody may see";

const documentWith = (target: string): string =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/a": {
        get: {
          responses: { 200: { description: "OK", content: { "application/json": { schema: { $ref: target } } } } },
        },
      },
    },
  });

async function serve(respond: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(respond))}`;
}

async function listen(server: Server): Promise<number> {
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

async function generateWith(target: string, allow: readonly string[]): Promise<Summary> {
  return generate({ folder: workspace({ "a.json": documentWith(target) }), document: "a.json", output: "out", allow });
}

test("an allowed document is requested once, without identifying headers", async () => {
  const requests: IncomingMessage[] = [];
  const origin = await serve((request, response) => {
    requests.push(request);
    response.end('{ "type": "object", "properties": { "self": { "$ref": "A.json" } } }');
  });
  const { isSound, diagnostics } = await generateWith(`${origin}/spec/A.json#`, [`${origin}/spec/`]);
  expect(diagnostics).toEqual([]);
  expect(isSound).toBe(true);
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(["GET /spec/A.json"]);
  expect(Object.keys(requests[0]?.headers ?? {}).sort()).toEqual(["accept", "accept-encoding", "connection", "host"]);
});

test.each<readonly [string, RequestListener, string]>([
  [
    "a redirect",
    (_, response) => response.writeHead(302, { location: `http://${secret}@a.example/é?${secret}` }).end(secret),
    "the server responded with 302, which redirects to http://a.example/%C3%A9, and redirects are not followed",
  ],
  [
    "a redirect to something else",
    (_, response) => response.writeHead(302, { location: `data:${secret}` }).end(secret),
    "the server responded with 302, and redirects are not followed",
  ],
  ["a status of 403", (_, response) => response.writeHead(403).end(secret), "the server responded with 403"],
  [
    "a broken connection",
    (_, response) => response.write(secret, () => response.destroy()),
    "the connection failed (ECONNRESET)",
  ],
  [
    "compression",
    (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(secret),
    "the response is compressed, which was not requested",
  ],
  ["binary data", (_, response) => response.end(Buffer.from([0xff, 0xfe, 0x00])), "the document is not UTF-8 text"],
  [
    "a body that is announced as too large",
    (_, response) => response.writeHead(200, { "content-length": 30_000_000 }).write(secret),
    "the document is larger than 20 MiB",
  ],
  ["a body that is too large", (_, response) => flood(response), "the document is larger than 20 MiB"],
])("reports %s by its reason, and shows nothing of the response", async (_, respond, reason) => {
  const requests: (string | undefined)[] = [];
  const origin = await serve((request, response) => {
    requests.push(request.url);
    respond(request, response);
  });
  const { isSound, diagnostics } = await generateWith(`${origin}/spec/A.json`, [`${origin}/spec/`]);
  expect(isSound).toBe(false);
  expect(diagnostics).toMatchObject([{ code: "reference-not-fetched", file: "a.json", line: 1 }]);
  expect(diagnostics[0]?.message).toContain(`which could not be fetched: ${reason}.`);
  expect(JSON.stringify(diagnostics)).not.toContain(secret);
  expect(requests).toEqual(["/spec/A.json"]);
});

function flood(response: Parameters<RequestListener>[1]): void {
  const chunk = Buffer.alloc(1024 * 1024, 32);
  const more = (): void => {
    if (!response.destroyed) response.write(chunk, more);
  };
  more();
}

test("a request to a silent server is aborted after ten seconds", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const origin = await serve(() => vi.advanceTimersByTime(10_000));
  const { diagnostics } = await generateWith(`${origin}/A.json`, [`${origin}/`]);
  expect(diagnostics[0]?.message).toContain("the document did not arrive within 10 seconds");
});

test("HTTPS requires a trusted certificate, and the environment can't change that", async () => {
  const settings = { kind: "self-signed", save: null } as const;
  const identity = await tlsIdentityOf(settings, { host: "localhost", files: createMemoryHost(new Map()) });
  if ("message" in identity) throw new Error(identity.message);
  const secure = createSecureServer({ cert: identity.cert, key: identity.key }, (_, response) => {
    response.end('{ "type": "string" }');
  });
  const origin = `https://localhost:${await listen(secure)}`;
  const folder = workspace({ "a.json": documentWith(`${origin}/A.json`), "ca.pem": identity.cert });
  const args = ["generate", "a.json", "--output", "out", "--allow", `${origin}/`];
  const trusted = await almanac(folder, args, { env: { NODE_EXTRA_CA_CERTS: join(folder, "ca.pem") } });
  expect(trusted.stderr).toBe("");
  expect(trusted.code).toBe(0);
  const untrusted = await almanac(folder, args, { env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" } });
  expect(untrusted.code).toBe(1);
  expect(untrusted.stderr).toContain("reference-not-fetched");
});

test("a name that resolves to this machine is not connected to, even if it resolves elsewhere a moment later", async () => {
  const connected = vi.fn();
  const port = await listen(createServer().on("connection", connected));
  const addressLists = [["93.184.215.14", "127.0.0.1"], ["127.0.0.1"]];
  vi.spyOn(dns, "lookup").mockImplementation(((_: string, __: unknown, callback: (...all: unknown[]) => void) => {
    const addresses = addressLists.shift() ?? ["127.0.0.1"];
    process.nextTick(() =>
      callback(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      ),
    );
  }) as typeof dns.lookup);
  syncBuiltinESMExports();
  const address = `https://rebinding.example:${port}/`;
  const { diagnostics } = await generateWith(`${address}A.json`, [address]);
  expect(diagnostics[0]).toMatchObject({ code: "reference-not-fetched" });
  expect(diagnostics[0]?.message).toContain("the host name resolves to an address that is not public");
  expect(addressLists).toHaveLength(1);
  expect(connected).not.toHaveBeenCalled();
});

test.each([[[]], [["https://b.example/"]], [["."]]])(
  "no socket is opened, and no name is resolved, for a URL that is not allowed by %j",
  async (allow) => {
    const connect = vi.spyOn(net.Socket.prototype, "connect");
    const lookup = vi.spyOn(dns, "lookup");
    syncBuiltinESMExports();
    const { diagnostics } = await generateWith("https://a.example/A.json", allow);
    expect(diagnostics).toMatchObject([{ code: "reference-not-allowed" }]);
    expect([connect.mock.calls, lookup.mock.calls]).toEqual([[], []]);
  },
);
