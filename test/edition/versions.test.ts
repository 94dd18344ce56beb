import { describe, expect, it } from "vitest";
import { editionsOf, holding, listOf, namesOf, reference, text } from "./editions-of.js";

describe("a version", () => {
  const operations = { "listKeys Keys": null, "listUsers Users": null };
  const key = (name: string): object => ({
    security: [{ [name]: [] }],
    components: { securitySchemes: { [name]: { type: "apiKey", in: "header", name } } },
  });

  it("that loses a whole resource is not the same as the one before", async () => {
    const editions = await editionsOf({ operations }, { operations: { "listKeys Keys": null } });
    expect(editions[1]?.sameAs).toBeNull();
    expect(editions[1]?.changes).toEqual({ added: [], changed: [], removed: ["listUsers"] });
    expect(namesOf(editions[1]?.files ?? [])).toEqual(["keys"]);
  });

  it("connects like the first one with the same servers and security", async () => {
    const [one, other] = [key("X-One"), key("X-Other")];
    const editions = await editionsOf(
      { operations, others: one },
      { operations, others: other },
      { operations, others: other },
      { operations, others: one },
    );
    expect(editions.map(({ connectFrom }) => connectFrom)).toEqual([null, null, "2024-02-01", "2024-01-01"]);
    expect(editions.map(({ sameAs }) => sameAs)).toEqual([null, null, "2024-02-01", null]);
  });

  it("lists the operations that it added, changed and removed", async () => {
    const schemas = { Key: text, Leaf: text };
    const editions = await editionsOf(
      {
        operations: {
          "listKeys Keys": listOf("Key"),
          "getRole Keys": text,
          "listUsers Users": null,
          "drop Users": null,
        },
        schemas,
      },
      {
        operations: {
          "listKeys Keys": listOf("Key"),
          "getRole Keys": holding("Leaf"),
          "listUsers Users": null,
          "add Users": null,
        },
        schemas: { ...schemas, Key: holding("Leaf") },
      },
    );
    expect(editions.map(({ changes }) => changes)).toEqual([
      { added: ["drop", "getRole", "listKeys", "listUsers"], changed: [], removed: [] },
      { added: ["add"], changed: ["getRole", "listKeys"], removed: ["drop"] },
    ]);
  });
});

describe("webhooks", () => {
  const hook = (schema: object): object => ({
    webhooks: {
      keyCreated: {
        post: {
          operationId: "keyCreated",
          requestBody: { content: { "application/json": { schema } } },
          responses: { "204": { description: "OK" } },
        },
      },
    },
  });
  const operations = { "listKeys Keys": listOf("Key"), "getLeaf Keys": reference("Leaf") };
  const schemas = { Key: text, Leaf: text };

  it("are one file with its imports, until one of them or a type changes", async () => {
    const editions = await editionsOf(
      { operations, schemas, others: hook(holding("Key", "Leaf")) },
      { operations, schemas, others: hook(holding("Key", "Leaf")) },
      { operations, schemas: { ...schemas, Key: holding("Leaf") }, others: hook(holding("Key", "Leaf")) },
      { operations, schemas: { ...schemas, Key: holding("Leaf") }, others: hook(holding("Key")) },
    );
    expect(editions.map(({ webhooks }) => webhooks?.sameAs)).toEqual([null, "2024-01-01", null, null]);
    expect(editions[0]?.webhooks?.imports).toEqual([{ version: null, file: "keys", types: ["Key", "Leaf"] }]);
    expect(editions[2]?.webhooks?.imports).toEqual([
      { version: null, file: "keys", types: ["Key"] },
      { version: "2024-01-01", file: "keys", types: ["Leaf"] },
    ]);
  });

  it("are missing from an API that has none", async () => {
    expect((await editionsOf({ operations, schemas }))[0]?.webhooks).toBeNull();
  });
});
