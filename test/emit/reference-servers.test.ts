import { expect, test } from "vitest";
import { inMemory } from "../support/memory-run.js";

const withDefault = (name: string, value: string): object => ({ variables: { [name]: { default: value } } });
const origin = "https://api.example.com";

/** A server URL, the base of the URLs in samples, and the base path of the mock. */
const servers: [url: string, sample: string, mock: string, more?: object][] = [
  ["https://shop.example.com/v1", "https://shop.example.com/v1", "/v1"],
  ["https://shop.example.com/v1//", "https://shop.example.com/v1", "/v1"],
  [" https://shop.example.com/v1 ", "https://shop.example.com/v1", "/v1"],
  ["HTTPS://SHOP.example.com/v1", "https://shop.example.com/v1", "/v1"],
  ["https:/shop.example.com/v1", "https://shop.example.com/v1", "/v1"],
  ["https://shop.example.com/v1?", "https://shop.example.com/v1", "/v1"],
  ["https://shop.example.com/v1#part", "https://shop.example.com/v1", "/v1"],
  ["https://shop.example.com/a b/ü", "https://shop.example.com/a%20b/%C3%BC", "/a%20b/%C3%BC"],
  ["https://shop.example.com/v1/../v2", "https://shop.example.com/v2", "/v2"],
  ["https://user:password@shop.example.com/v1", "https://shop.example.com/v1", "/v1"],
  ["wss://shop.example.com/v1", "https://shop.example.com/v1", "/v1"],
  ["file:///v1", `${origin}/v1`, "/v1"],
  ["//shop.example.com/v1", "https://shop.example.com/v1", "/v1"],
  ["/", origin, ""],
  ["/v1", `${origin}/v1`, "/v1"],
  ["v1", `${origin}/v1`, "/v1"],
  ["./v1", `${origin}/v1`, "/v1"],
  ["../v1", `${origin}/v1`, "/v1"],
  ["/,", `${origin}/,`, "/,"],
  [",", `${origin}/,`, "/,"],
  ["{scheme}://shop.example.com/v1", "https://shop.example.com/v1", "/v1"],
  ["{scheme}://shop.example.com/v1", "http://shop.example.com/v1", "/v1", withDefault("scheme", "http")],
  ["https://{host}/v1", "https://your-host/v1", "/v1"],
  ["https://shop.example.com:{port}/v1", "https://shop.example.com/v1", "/v1"],
  ["https://shop.example.com/{version}", "https://shop.example.com/v2", "/v2", withDefault("version", "v2")],
  ["https://shop.example.com/{version}", "https://shop.example.com/your-version", "/{version}"],
  ["{server}/v1", `${origin}/v1`, "/v1"],
  ["{server}/v1", "https://shop.example.com/z/v1", "/z/v1", withDefault("server", "https://shop.example.com/z")],
];

const responses = { 204: { description: "Done." } };

/** Returns the URL of the curl sample, the mock's path, and the `server` of the sample in TypeScript. */
async function samplesWith(document: object, operation: object = {}): Promise<readonly (string | null)[]> {
  const packages = {
    apis: { shop: { document: "shop.json", reference: true, package: { name: "shop", version: "1.0.0" } } },
    mocks: { fake: { apis: ["shop"], package: { name: "fake", version: "1.0.0" } } },
  };
  const { files, generate } = inMemory({
    "almanac.yaml": JSON.stringify(packages),
    "shop.json": JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Shop", version: "1" },
      paths: { "/orders": { get: { operationId: "list", tags: ["Orders"], responses, ...operation } } },
      ...document,
    }),
  });
  await generate();
  const page = files.get("generated/shop/reference/orders.md") ?? "";
  const tables = files.get("generated/fake-mock/tables/shop.js") ?? "";
  return [
    /curl --include \\\n {2}'?(\S+?)'?\n/.exec(page)?.[1] ?? null,
    /path: "(.*)"/.exec(tables)?.[1] ?? null,
    /server: "([^"]*)"/.exec(page)?.[1] ?? null,
  ];
}

test.each(servers)("samples for the server %j use the base path of the mock", async (url, sample, mock, more) => {
  const [curl, path] = await samplesWith({ servers: [{ url, ...more }] });
  expect([curl, path]).toEqual([`${sample}/orders`, `${mock}/orders`]);
});

test("the query of a server's URL follows the path in samples", async () => {
  const [curl, path] = await samplesWith({ servers: [{ url: "https://shop.example.com/v1?key=1" }] });
  expect([curl, path]).toEqual(["https://shop.example.com/v1/orders?key=1", "/v1/orders"]);
});

test("a relative server of an operation is resolved against the server of the document", async () => {
  const document = { servers: [{ url: "https://shop.example.com/v1" }] };
  const absolute = await samplesWith(document, { servers: [{ url: "/files" }] });
  expect(absolute).toEqual(["https://shop.example.com/files/orders", "/files/orders", null]);
  const relative = await samplesWith(document, { servers: [{ url: "files" }] });
  expect(relative).toEqual(["https://shop.example.com/files/orders", "/files/orders", null]);
});

test("a sample passes the server of its operation if the client can't find it", async () => {
  const operation = { servers: [{ url: "/files" }] };
  expect(await samplesWith({}, operation)).toEqual([`${origin}/files/orders`, "/files/orders", `${origin}/files`]);
});
