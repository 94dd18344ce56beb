import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createMock } from "../../generated/mongodb-cloud-mock/index.js";
import { serveTools } from "../../runtime/mcp/dist/index.js";
import { root } from "../support/root.js";
import { echoClient, echoTool } from "./echo-tools.js";
import { generatePackage } from "./generate-package.js";

const bin = join(root, "runtime/mcp/bin/almanac-mcp.js");
const { folder } = await generatePackage("spec/atlas-v2/openapi.yaml", "2024-08-05");

async function connect(
  transport: ConstructorParameters<typeof StdioClientTransport>[0] | URL,
  token?: string,
): Promise<Client> {
  const client = new Client({ name: "test", version: "1.0.0" });
  const headers: HeadersInit = token === undefined ? {} : { authorization: `Bearer ${token}` };
  await client.connect(
    transport instanceof URL
      ? new StreamableHTTPClientTransport(transport, { requestInit: { headers } })
      : new StdioClientTransport(transport),
  );
  onTestFinished(() => client.close());
  return client;
}

describe("the command almanac-mcp", () => {
  it("serves a package over stdio, with credentials from the environment", async () => {
    const mock = createMock({ seed: 7 });
    const { url, close } = await mock.listen();
    onTestFinished(() => close());
    const { publicKey, privateKey } = mock.credentials.owner;
    const env = { ATLAS_PUBLIC_KEY: publicKey, ATLAS_PRIVATE_KEY: privateKey, ATLAS_SERVER: url };
    const args = [
      bin,
      `./${folder.split("/").at(-1) ?? ""}`,
      "--env",
      "ATLAS",
      "--resource",
      "organizations",
      "--read-only",
    ];
    const client = await connect({ command: process.execPath, args, env, cwd: join(folder, "..") });
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["getOrg", "getOrgGroups", "getOrgSettings", "listOrgs"]);
    const { structuredContent } = await client.callTool({ name: "getOrg", arguments: { orgId: mock.ids.orgId } });
    expect(structuredContent).toMatchObject({ data: { id: mock.ids.orgId } });
  });

  const run = async (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const child = spawn(process.execPath, [bin, ...args], { env, cwd: folder });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
    const code = await new Promise((resolve) => child.on("close", resolve));
    return [code, text] as const;
  };

  it.each([
    [[], "almanac-mcp: Name one package. See almanac-mcp --help.\n"],
    [["./nothing"], /^almanac-mcp: .*nothing isn't a package with tools\./],
    [["@almanac/nothing"], /^almanac-mcp: @almanac\/nothing isn't a package with tools\. Install it/],
    [
      ["."],
      "almanac-mcp: Credentials are missing. Set API_PUBLIC_KEY and API_PRIVATE_KEY, or API_CLIENT_ID and API_CLIENT_SECRET, or API_USERNAME and API_PASSWORD. Select another prefix with --env.\n",
    ],
    [[".", "--nope"], /^almanac-mcp: Unknown option '--nope'/],
    [[".", "--http", "x"], "almanac-mcp: --http must be a number.\n"],
    [[".", "--host", "0.0.0.0"], "almanac-mcp: --host and --hostname need --http.\n"],
  ])("rejects %j", async (args, message) => {
    expect(await run(args)).toEqual([1, typeof message === "string" ? message : expect.stringMatching(message)]);
  });

  it("prints its options", async () => {
    expect(await run(["--help"])).toEqual([0, expect.stringMatching(/^Usage: almanac-mcp <package> \[options\]\n/)]);
  });
});

describe("serveTools over HTTP", () => {
  const serve = async (http: object) => {
    const running = await serveTools(
      echoClient(() => "done"),
      echoTool({}),
      { http },
    );
    onTestFinished(() => running.close());
    return new URL(running.url ?? "");
  };

  it("answers the official client", async () => {
    const client = await connect(await serve({}));
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(["run"]);
    expect((await client.callTool({ name: "run", arguments: {} })).content).toEqual([{ type: "text", text: "done" }]);
  });

  it("requires the token", async () => {
    const url = await serve({ token: "t" });
    const client = await connect(url, "t");
    expect((await client.listTools()).tools.length).toBe(1);
    await expect(connect(url)).rejects.toThrow();
    await expect(connect(url, "T")).rejects.toThrow();
  });

  it("needs a token on other addresses than those of this machine", async () => {
    await expect(serve({ host: "0.0.0.0" })).rejects.toThrow(/^serveTools: set `token`/);
    await expect(serve({ token: "" })).rejects.toThrow(/^serveTools: set `token`/);
  });

  /** Sends a request with headers that `fetch` doesn't allow. */
  const statusOf = (url: URL, headers: Readonly<Record<string, string>>, path = "/mcp"): Promise<number> =>
    new Promise((resolve, reject) => {
      const options = { port: url.port, host: url.hostname, path, method: "POST", headers };
      const sent = request(options, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on("error", reject);
      sent.end("{}");
    });

  it.each([
    ["another host, as with DNS rebinding", { host: "evil.example" }, 403],
    ["a page of another origin", { origin: "https://evil.example" }, 403],
    ["a host that isn't one", { host: "a b" }, 400],
  ])("rejects requests from %s", async (_, headers, status) => {
    expect(await statusOf(await serve({}), headers)).toBe(status);
  });

  it("answers more requests from a client whose large request was rejected, without a listener for each", async () => {
    const url = await serve({ token: "t" });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => void warnings.push(warning);
    process.on("warning", onWarning);
    onTestFinished(() => void process.off("warning", onWarning));
    const post = (headers: Readonly<Record<string, string>>, body: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const sent = request(url, { method: "POST", agent, headers }, (response) => {
          response.resume().on("end", () => resolve(response.statusCode ?? 0));
        });
        sent.on("error", reject);
        sent.end(body);
      });
    expect(await post({}, "a".repeat(2 ** 21))).toBe(401);
    const headers = {
      authorization: "Bearer t",
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
    };
    const call = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };
    for (let count = 0; count < 12; count += 1) expect(await post(headers, JSON.stringify(call))).toBe(200);
    expect(warnings).toEqual([]);
  });

  it("accepts the names that it was given", async () => {
    const url = await serve({ hostnames: ["tools.example"] });
    expect(await statusOf(url, { host: "tools.example" })).not.toBe(403);
    expect(await statusOf(url, { host: "localhost" })).toBe(403);
    expect(await statusOf(url, { host: "tools.example" }, "/")).toBe(404);
  });
});
