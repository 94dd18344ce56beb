import { expect, test } from "vitest";
import { fillInIds } from "../../runtime/mock-ui/dist/page/reference/fill-in-ids.js";
import { localizeServers } from "../../runtime/mock-ui/dist/page/reference/localize-servers.js";

const origin = "http://127.0.0.1:4010";
const serversOf = (servers: unknown): unknown => localizeServers({ servers }, origin)["servers"];

test.each([
  [[{ url: "https://api.example.com/v1/" }, { url: "https://test.example.com" }], "/v1"],
  [[{ url: "/v2" }], "/v2"],
  [
    [
      {
        url: "{scheme}://{host}/{base}",
        variables: { scheme: { default: "https" }, host: { default: "a.example" }, base: { default: "v3" } },
      },
    ],
    "/v3",
  ],
  [[{ url: "https://{__proto__}/x" }], "/x"],
  [[], ""],
  [undefined, ""],
  ["https://example.com/no-list", ""],
])("the servers %j become one server of the mock", (servers, path) => {
  const [server] = serversOf(servers) as readonly [{ readonly url: string }];
  expect(server.url.replace(/\/$/, "")).toBe(`${origin}${path}`.replace(/\/$/, ""));
});

test("servers of paths and operations, and token endpoints, become those of the mock; the rest stays", () => {
  const document = {
    paths: {
      "/files": {
        summary: "Files",
        servers: [{ url: "https://files.example.com/f" }],
        get: { servers: [{ url: "https://read.example.com/r" }], operationId: "listFiles" },
      },
    },
    components: {
      schemas: { File: { type: "object" } },
      securitySchemes: {
        OAuth: {
          type: "oauth2",
          flows: { clientCredentials: { tokenUrl: "https://login.example.com/token", scopes: {} } },
        },
        Key: { type: "apiKey", in: "header", name: "X-Key" },
      },
    },
  };
  expect(localizeServers(document, origin)).toEqual({
    servers: [{ url: origin }],
    paths: {
      "/files": {
        summary: "Files",
        servers: [{ url: `${origin}/f` }],
        get: { servers: [{ url: `${origin}/r` }], operationId: "listFiles" },
      },
    },
    components: {
      schemas: { File: { type: "object" } },
      securitySchemes: {
        OAuth: { type: "oauth2", flows: { clientCredentials: { tokenUrl: `${origin}/token`, scopes: {} } } },
        Key: { type: "apiKey", in: "header", name: "X-Key" },
      },
    },
  });
});

test("path parameters get the ids of existing entities as examples", () => {
  const parameter = {
    name: "orgId",
    in: "path",
    required: true,
    schema: { type: "string" },
    examples: { a: { value: "x" } },
  };
  const query = { name: "orgId", in: "query", schema: { type: "string" } };
  const filled = { name: "orgId", in: "path", required: true, schema: { type: "string" }, example: "o1" };
  const document = {
    components: { parameters: { OrgId: parameter } },
    paths: {
      "/orgs/{orgId}": {
        parameters: [parameter],
        get: { parameters: [query, { $ref: "#/components/parameters/OrgId" }] },
      },
    },
  };
  expect(fillInIds(document, { orgId: "o1", constructor: "c" })).toEqual({
    components: { parameters: { OrgId: filled } },
    paths: {
      "/orgs/{orgId}": {
        parameters: [filled],
        get: { parameters: [query, { $ref: "#/components/parameters/OrgId" }] },
      },
    },
  });
});

test("a property named __proto__ stays a property", () => {
  const document = JSON.parse(
    '{ "paths": { "__proto__": { "get": {} } }, "components": { "parameters": { "__proto__": {} } } }',
  ) as object;
  const changed = fillInIds(localizeServers(document as Record<string, unknown>, origin), {});
  expect(Object.hasOwn(changed["paths"] as object, "__proto__")).toBe(true);
  expect(({} as Record<string, unknown>)["get"]).toBeUndefined();
});
