import { expect, test, vi } from "vitest";
import { Memo } from "../../generator/dist/model/memory/memo.js";
import { expectSameAsCold, warm } from "./warm-run.js";

const json = (version: string, schema: object): object => ({
  [`application/vnd.shop.${version}+json`]: { schema, examples: { first: { value: { id: `o-${version}` } } } },
});
const order = { $ref: "#/components/schemas/Order" };

/** An API with two versions and translations, in which most parts are shared by several operations. */
const document = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1", description: "A shop." },
  servers: [{ url: "https://shop.example.com/v" }],
  security: [{ key: [] }],
  tags: [{ name: "Orders", description: "Orders of a shop.", "x-translations": { description: { de: "Alle." } } }],
  paths: {
    "/orders": {
      get: {
        operationId: "listOrders",
        tags: ["Orders"],
        summary: "Return orders",
        "x-translations": { summary: { de: "Liefert Bestellungen" } },
        parameters: [{ $ref: "#/components/parameters/state" }],
        responses: { 200: { description: "Orders.", content: json("2024-01-01", { type: "array", items: order }) } },
      },
      post: {
        operationId: "createOrder",
        tags: ["Orders"],
        security: [],
        requestBody: { required: true, content: { ...json("2024-01-01", order), ...json("2025-01-01", order) } },
        responses: {
          201: { description: "Done.", content: { ...json("2024-01-01", order), ...json("2025-01-01", order) } },
          400: { $ref: "#/components/responses/Invalid" },
        },
      },
    },
    "/state/{state}": {
      get: {
        operationId: "readState",
        tags: ["State"],
        parameters: [{ name: "state", in: "path", required: true, schema: { $ref: "#/components/schemas/State" } }],
        responses: { 200: { description: "State.", content: json("2025-01-01", { type: "string" }) } },
      },
    },
  },
  components: {
    parameters: {
      state: {
        ...{ name: "state", in: "query", required: true, description: "The state." },
        schema: { $ref: "#/components/schemas/State" },
      },
    },
    responses: { Invalid: { description: "Invalid.", headers: { "X-Request": { schema: { type: "string" } } } } },
    schemas: {
      State: { type: "string", enum: ["new", "paid"] },
      Order: {
        discriminator: { propertyName: "kind", mapping: { gift: "#/components/schemas/Gift" } },
        ...{ type: "object", required: ["kind"], properties: { kind: { type: "string" }, id: { type: "string" } } },
      },
      Gift: { allOf: [order, { required: ["text"], properties: { text: { type: "string", default: "hello" } } }] },
    },
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key", description: "A key." } },
  },
};

/** The texts in a document that aren't names or keywords, so that they can be changed without making it invalid. */
const texts = [
  ...["A shop.", "shop.example.com", "Orders of a shop.", "Alle.", "Return orders", "Liefert Bestellungen", "Orders."],
  ...["Done.", "The state.", "Invalid.", "X-Request", "paid", "hello", "X-Key", "A key.", "o-2024", "o-2025", "Shop"],
];

test.each(texts)(
  "after an edit of %j, a run with memory writes the same reference as another process",
  async (text) => {
    const config = { document: "shop.json", cli: "shop", reference: true, package: { name: "shop", version: "1.0.0" } };
    const original = JSON.stringify(document);
    const inputs = { "almanac.yaml": JSON.stringify({ apis: { shop: config } }), "shop.json": original };
    const project = warm(inputs);
    const paths = new Set(Object.keys(inputs));
    expect(await expectSameAsCold(project, paths)).toBe(true);
    const before = new Map(project.run.files);
    for (const edited of [original.replaceAll(text, text.replace(/^./, "Z")), original]) {
      project.run.files.set("shop.json", edited);
      expect(await expectSameAsCold(project, paths)).toBe(true);
    }
    expect(project.run.files).toEqual(before);
  },
);

type Parts = Record<string, unknown>;

/** Returns a copy of the document with a part replaced, at a path of keys. `undefined` removes the part. */
function withPart(path: readonly string[], value: unknown): string {
  const copy = structuredClone(document) as Parts;
  const parent = path.slice(0, -1).reduce((part, key) => part[key] as Parts, copy);
  parent[path.at(-1) ?? ""] = value;
  return JSON.stringify(copy);
}

const { get: list, post: create } = document.paths["/orders"];
const sample = { lang: "sh", label: "Own", source: "curl own" };
const invalid = { "application/json": { schema: { type: "object", properties: { reason: { type: "string" } } } } };
/** Two schemas with the same JSON, each of which contains the other. */
const twin = { type: "object", properties: { next: { $ref: "#/components/schemas/Right" } } };
const twins = { ...document.components.schemas, Order: { $ref: "#/components/schemas/Left" }, Left: twin, Right: twin };

/** Edits of parts of the document. Each one follows the previous edit. */
const edits = {
  "the description of an operation": withPart(["paths", "/orders", "get"], { ...list, description: "Every order." }),
  "a shared schema": withPart(["components", "schemas", "State"], { type: "string", enum: ["lost", "new"] }),
  "the values of a schema within a schema": withPart(["components", "schemas"], {
    ...document.components.schemas,
    State: { anyOf: [{ $ref: "#/components/schemas/Other" }] },
    Other: { type: "string", enum: ["first"] },
  }),
  "other values of this schema": withPart(["components", "schemas"], {
    ...document.components.schemas,
    State: { anyOf: [{ $ref: "#/components/schemas/Other" }] },
    Other: { type: "string", enum: ["second"] },
  }),
  "a shared error": withPart(["components", "responses", "Invalid"], { description: "Wrong.", content: invalid }),
  "a new operation": withPart(["paths", "/orders", "delete"], { ...create, operationId: "deleteOrders" }),
  "a removed operation": withPart(["paths", "/orders", "post"], undefined),
  "a renamed operation": withPart(["paths", "/orders", "get", "operationId"], "findOrders"),
  "the order of operations": withPart(["paths", "/orders"], { post: create, get: list }),
  "the earlier body of an operation": withPart(["paths", "/orders", "post", "requestBody", "content"], {
    ...json("2024-01-01", { type: "object", properties: { old: { type: "string" } } }),
    ...json("2025-01-01", order),
  }),
  "a translation": withPart(["paths", "/orders", "get", "x-translations"], { summary: { de: "Alle", fr: "Tout" } }),
  "a sample": withPart(["paths", "/orders", "get", "x-codeSamples"], [sample]),
  "another sample": withPart(["paths", "/orders", "get", "x-codeSamples"], [{ ...sample, source: "curl other" }]),
  "a server": withPart(["servers"], [{ url: "https://other.example.com" }]),
  "schemas with the same JSON": withPart(["components", "schemas"], twins),
  "one of these schemas": withPart(["components", "schemas"], { ...twins, Right: { ...twin, description: "R" } }),
};

test("after each of several edits of parts, a run with memory writes the same reference as another process", async () => {
  const config = { document: "shop.json", cli: "shop", reference: true, package: { name: "shop", version: "1.0.0" } };
  const inputs = {
    "almanac.yaml": JSON.stringify({ apis: { shop: config } }),
    "shop.json": JSON.stringify(document),
  };
  const project = warm(inputs);
  const paths = new Set(Object.keys(inputs));
  expect(await expectSameAsCold(project, paths)).toBe(true);
  const before = new Map(project.run.files);
  for (const [name, edited] of Object.entries(edits)) {
    project.run.files.set("shop.json", edited);
    expect(await expectSameAsCold(project, paths), name).toBe(true);
  }
  project.run.files.set("shop.json", inputs["shop.json"]);
  expect(await expectSameAsCold(project, paths)).toBe(true);
  expect(project.run.files).toEqual(before);
});

test("schemas with the same JSON are different schemas, so that a page describes the one in the other", async () => {
  const config = { document: "shop.json", reference: true, package: { name: "shop", version: "1.0.0" } };
  const { run, generate } = warm({
    "almanac.yaml": JSON.stringify({ apis: { shop: config } }),
    "shop.json": edits["schemas with the same JSON"],
  });
  await generate();
  const page = run.files.get("generated/shop/2024-01-01/reference/orders.md") ?? "";
  expect(page).toContain("- `[].next` (`Right`)\n- `[].next.next` (`Right`)\n");
});

test.each([
  ["the operation", edits["the description of an operation"], ["listOrders"]],
  ["a schema", edits["a shared schema"], ["listOrders", "readState"]],
])("after an edit of %s, only operations that show it are described again", async (_, edited, names) => {
  const config = { document: "shop.json", reference: true, package: { name: "shop", version: "1.0.0" } };
  const original = JSON.stringify(document);
  const project = warm({ "almanac.yaml": JSON.stringify({ apis: { shop: config } }), "shop.json": original });
  await project.generate();
  const { views, samples } = project.memory.references;
  const kept = [views, samples].map((memo) => vi.spyOn(memo ?? new Memo<object>(), "keep"));
  project.run.files.set("shop.json", edited);
  await project.generate();
  for (const { mock } of kept) {
    const described = mock.calls.map(([name]) => name.split(" ").at(-1));
    expect([...new Set(described)].sort()).toEqual(names);
  }
});

test("after an edit of an operation, only the documents and pages that show it are rendered", async () => {
  const config = { document: "shop.json", reference: true, package: { name: "shop", version: "1.0.0" } };
  const original = JSON.stringify(document);
  const project = warm({ "almanac.yaml": JSON.stringify({ apis: { shop: config } }), "shop.json": original });
  await project.generate();
  project.rendered();
  project.run.files.set("shop.json", original.replace("The state.", "The state of orders."));
  await project.generate();
  const [documents, pages] = ["client/reference/openapi.json", "client/reference/page.md"];
  const rendered = project.rendered();
  // Each of the two versions has a page of orders, and each page has a translation.
  expect(rendered.filter((template) => template === pages)).toHaveLength(4);
  expect(rendered.filter((template) => template === documents)).toHaveLength(2);
  expect(rendered).not.toContain("client/reference/index.md");
});
