import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createMock } from "../../generated/mongodb-cloud-mock/index.js";
import { checkPackages } from "../../generator/dist/commands/check-packages.js";
import { nodeRunOptions } from "../../generator/dist/commands/node-run-options.js";
import { formatDiagnosticsOf, inMemory } from "../support/memory-run.js";
import { root } from "../support/root.js";

const { packages, diagnostics } = await checkPackages(nodeRunOptions({ folder: join(root, "examples/templates") }));
const files = new Map(packages.flatMap((each) => each.files.map(({ path, contents }) => [path, contents] as const)));

interface HttpRequest {
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

/** Reads the requests of an `.http` file: a name, a request line, headers and, after an empty line, a body. */
function requestsIn(text: string): readonly HttpRequest[] {
  const [, ...parts] = text.split(/^### /m);
  return parts.map((part) => {
    const [head = "", ...body] = part.trim().split("\n\n");
    const [name = "", line = "", ...headers] = head.split("\n");
    const [method = "", url = ""] = line.split(" ");
    return {
      name,
      method,
      url,
      headers: headers.map(
        (header) => [header.split(": ", 1)[0] ?? "", header.slice(header.indexOf(": ") + 2)] as const,
      ),
      body: body.length === 0 ? null : body.join("\n\n"),
    };
  });
}

/** Whether the URL has a placeholder for an IP address, of which the document has no example. */
function hasPlaceholder(name: string): boolean {
  return /^(?:get|delete)OrgApiKeyAccessListEntry$/.test(name);
}

test("the example adds a table of roles to the package", () => {
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(files.get("permissions.md")).toContain(`# Roles for MongoDB Atlas Admin API

A caller needs one of the roles that the document states for an operation.

| Operation | Request | Roles |
|---|---|---|
| \`addGroupApiKey\` | \`POST\` \`/api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}\` | Project Owner |
`);
});

const versions = [...files.keys()].filter((path) => path.endsWith(".http"));

test("the example adds a file of requests to each version", () => {
  expect(versions.length).toBe(10);
});

test.each(versions)("the mock accepts every request of %s", async (path) => {
  const mock = createMock({ auth: "off" });
  const requests = requestsIn(files.get(path) ?? "");
  expect(requests.length).toBeGreaterThan(7);
  for (const { name, method, url, headers, body } of requests) {
    const sent = headers
      .filter(([header]) => header !== "Authorization")
      .map(([header, value]) => [header, value] as [string, string]);
    const response = await mock.fetch(new Request(url, { method, headers: sent, body }));
    // The objects of the examples don't exist in the mock.
    expect([200, 201, 204, 404], name).toContain(hasPlaceholder(name) ? 404 : response.status);
    const entry = mock.journal.find({}).at(-1);
    expect(entry?.operation).toBe(name);
    const isExpected = (problem: string): boolean =>
      /^No \w[\w ]* with id /.test(problem) || (hasPlaceholder(name) && problem.includes("ipAddress"));
    expect(entry?.problems.filter((problem) => !isExpected(problem))).toEqual([]);
  }
});

const page = readFileSync(join(root, "docs/templates.md"), "utf8");
const blocks = [...page.matchAll(/^```hbs\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
const document = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /orders: { get: { operationId: listOrders, tags: [orders], responses: { "200": { description: Orders. } } } }
`;
const configuration = `templates: templates
apis: { shop: { document: openapi.yaml, package: { name: "@acme/shop", version: 1.0.0 } } }
`;

test("the templates of the page are valid, and so is its example of an error", async () => {
  const [permissions = "", banner = ""] = blocks;
  expect(blocks.length).toBe(2);
  const memory = inMemory({
    "almanac.yaml": configuration,
    "openapi.yaml": document,
    "templates/files/permissions.md.hbs": permissions,
    "templates/partials/banner.hbs": banner,
  });
  expect(formatDiagnosticsOf(await memory.generate())).toBe("");
  expect(memory.files.get("generated/shop/permissions.md")).toBe(`# Roles for Shop

| Operation | Request | Roles |
|---|---|---|
| \`listOrders\` | \`GET\` \`/orders\` |  |
`);
  expect(memory.files.get("generated/shop/orders.js")).toMatch(
    /^\/\/ Copyright Acme\. Generated from openapi\.yaml by/,
  );
  memory.files.set(
    "templates/files/permissions.md.hbs",
    permissions.replace("{{code method}}", "{{code titel}} {{code method}}"),
  );
  const [, error = ""] = /```text\n(error[\s\S]*?)\n```/.exec(page) ?? [];
  const [first, second] = formatDiagnosticsOf(await memory.generate()).split("\n");
  expect([first?.replace(/:\d+:\d+$/, ""), second]).toEqual(error.replace(/:\d+:\d+$/m, "").split("\n"));
});

test("the page names every helper", async () => {
  const { helpers } = await import("../../generator/dist/render/helpers.js");
  for (const name of Object.keys(helpers)) expect(page).toMatch(new RegExp(`\`#?${name}\``));
});
