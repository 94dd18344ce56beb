import { expect, it } from "vitest";
import { open } from "../support/open.js";

const schema = { type: "object", properties: { title: { type: "string" } } };

async function acceptOf(content: object): Promise<string | null | undefined> {
  const paths = { "/book": { get: { responses: { "200": { description: "A book.", content } } } } };
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths });
  return (await open({ "openapi.json": text })).models[0]?.operations[0]?.accept;
}

it("Of two spellings of a media type, the one with a schema is used, wherever it stands", async () => {
  const bare = { "application/json": { examples: {} }, "application/json; charset=utf-8": { schema } };
  expect(await acceptOf(bare)).toBe("application/json; charset=utf-8");
  const both = { "application/json": { schema }, "application/json; charset=utf-8": { schema } };
  expect(await acceptOf(both)).toBe("application/json");
});

it("A media type without a schema still precedes another media type", async () => {
  expect(await acceptOf({ "application/json": {}, "application/hal+json": { schema } })).toBe("application/json");
});
