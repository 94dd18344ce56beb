import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { root } from "../support/root.js";
import { generatePackage } from "./generate-package.js";

const http = { type: "http", scheme: "basic" };
const ok = { 200: { description: "", content: { "application/json": { schema: { type: "object" } } } } };

/** Generates a package, installs it, and runs the command in its README with the given variables. */
async function start(document: object, variables: Readonly<Record<string, string>>) {
  const { folder } = await generatePackage({ openapi: "3.1.0", info: { title: "A", version: "1" }, ...document });
  const project = dirname(folder);
  mkdirSync(join(project, "node_modules"), { recursive: true });
  symlinkSync(folder, join(project, "node_modules/made"));
  const received: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    received.push(request.headers);
    response.setHeader("content-type", "application/json").end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const [, words = ""] = /^npx almanac-mcp (.*)$/m.exec(readme) ?? [];
  const args = [join(root, "runtime/mcp/bin/almanac-mcp.js"), ...words.split(" ")];
  const env = { ...variables, API_SERVER: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env, cwd: project }));
  onTestFinished(() => client.close());
  return { readme, client, received };
}

it("the command in a README starts a server, and reads the variables in the README", async () => {
  const paths = { "/a": { get: { operationId: "list", responses: ok }, post: { operationId: "add", responses: ok } } };
  const schemes = {
    components: { securitySchemes: { user: http, admin: http } },
    security: [{ user: [] }, { admin: [] }],
  };
  const variables = { API_ADMIN_USERNAME: "ann", API_ADMIN_PASSWORD: "s3cret" };
  const { readme, client, received } = await start({ paths, ...schemes }, variables);
  expect(readme).toContain("- `admin`: `API_ADMIN_USERNAME`, `API_ADMIN_PASSWORD`\n");
  expect(readme).toContain("`API_SERVER` must contain the URL of the server.");
  expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(["list"]);
  await client.callTool({ name: "list", arguments: {} });
  expect(received.map(({ authorization }) => authorization)).toEqual([`Basic ${btoa("ann:s3cret")}`]);
});

it("the command in a README offers operations that change data if the API has no others", async () => {
  const paths = { "/a": { post: { operationId: "add", responses: ok } } };
  const { client } = await start({ paths, servers: [{ url: "https://a.example" }] }, {});
  expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(["add"]);
});
