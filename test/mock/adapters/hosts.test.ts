import { describe, expect, it } from "vitest";
import { fakeCore } from "./fake-core.js";
import { sendRaw, startServer } from "./start-server.js";
import type { ListenOptions } from "../../../runtime/mock/dist/adapters/node/listen-options.js";

async function statusFor(host: string, options: ListenOptions = {}): Promise<string | undefined> {
  const server = await startServer(fakeCore(), options);
  const text = await sendRaw(server, `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return text.split(" ")[1];
}

describe("the Host header of a request", () => {
  it.each(["mock:4010", "mock_1", "host.docker.internal:4010", "10.0.0.5:4010", "localhost", "API.EXAMPLE.COM"])(
    "can be %s if other machines can reach the server",
    async (host) => {
      expect(await statusFor(host, { host: "0.0.0.0" })).toBe("200");
    },
  );

  it.each(["evil.example", "mock.evil.example", "internal.evil.example", "internal.", "mock."])(
    "can't be %s, even if other machines can reach the server",
    async (host) => {
      expect(await statusFor(host, { host: "0.0.0.0" })).toBe("421");
    },
  );

  it.each(["mock:4010", "host.docker.internal"])("can't be %s on a loopback address", async (host) => {
    expect(await statusFor(host)).toBe("421");
  });

  it("can be an allowed name", async () => {
    const options = { allowedHosts: ["Mock.example.com"] };
    expect(await statusFor("mock.example.com:80", options)).toBe("200");
    expect(await statusFor("other.example.com", options)).toBe("421");
  });

  it("is named in a 421, with the option that allows it", async () => {
    const server = await startServer(fakeCore());
    const text = await sendRaw(server, "GET / HTTP/1.1\r\nHost: mock.test:80\r\n\r\n");
    expect(text).toContain("--allow-host mock.test,");
  });

  it.each(["localhost\r\nhost: localhost", "localhost\r\nX: y\r\nHOST: evil.example"])(
    "can't be repeated: %j",
    async (hosts) => {
      expect(await statusFor(hosts)).toBe("400");
    },
  );
});

describe("the origin that the mock receives", () => {
  it.each([
    ["GET /", "LocalHost:8080", "http://localhost:8080"],
    ["GET /", "[::1]", "http://[::1]"],
    ["GET http://127.0.0.1:1/", "localhost", "http://127.0.0.1:1"],
    ["GET /", '"><script>', undefined],
  ])("of %s with the host %s is %s", async (line, host, origin) => {
    const core = fakeCore();
    const server = await startServer(core, { allowedHosts: null });
    await sendRaw(server, `${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(core.requests.map((request) => request.origin)).toEqual([origin]);
  });
});
