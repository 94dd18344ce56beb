import { expect, it } from "vitest";
import { inMemory } from "../support/memory-run.js";

/** Generates a package with a command in memory, and returns the tables of the command. */
async function tablesOf(document: object) {
  const config = { apis: { a: { document: "openapi.json", cli: "a", package: { name: "a", version: "1.0.0" } } } };
  const { files, generate } = inMemory({
    "almanac.yaml": JSON.stringify(config),
    "openapi.json": JSON.stringify({ openapi: "3.1.0", info: { title: "A", version: "1" }, ...document }),
  });
  await generate();
  const texts = [...files].filter(([path]) => /^generated\/a\/bin\/.*\.json$/.test(path)).map(([, text]) => text);
  return texts.join("\n");
}

const content = (mediaType: string): object => ({ description: "", content: { [mediaType]: { schema: {} } } });

it("the media types of errors aren't results", async () => {
  const responses = { "200": content("text/csv"), default: content("application/problem+json") };
  const tables = await tablesOf({ paths: { "/a": { get: { operationId: "getA", tags: ["A"], responses } } } });
  expect(tables).toContain("text/csv");
  expect(tables).not.toContain("application/problem+json");
});

it("the only response is a result, even if its status is `default`", async () => {
  const responses = { default: content("text/csv") };
  const tables = await tablesOf({ paths: { "/a": { get: { operationId: "getA", tags: ["A"], responses } } } });
  expect(tables).toContain("text/csv");
});

it("the variables of credentials differ from each other and from those of settings", async () => {
  const securitySchemes = {
    bot: { type: "http", scheme: "bearer" },
    token: { type: "apiKey", in: "query", name: "token" },
    server: { type: "apiKey", in: "header", name: "X-Server" },
  };
  const responses = { "204": { description: "" } };
  const tables = await tablesOf({
    components: { securitySchemes },
    security: [{ bot: [] }, { token: [] }, { server: [] }],
    paths: { "/a": { get: { operationId: "getA", tags: ["A"], responses } } },
  });
  const variables = Array.from(tables.matchAll(/"variable": ?"(\w+)"/g), ([, name]) => name);
  expect(variables.sort()).toEqual(["SERVER_2", "TOKEN", "TOKEN_2"]);
});
