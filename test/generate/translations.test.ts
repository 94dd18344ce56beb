import { expect, test } from "vitest";
import { translateTexts } from "../../generator/dist/model/translations/translate-texts.js";
import { inMemory } from "../support/memory-run.js";

const document = `
openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: https://shop.example.com }]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      tags: [Orders]
      summary: Get an order
      description: Returns one order.
      x-translations: { summary: { es: Obtener un pedido, zh_CN: 获取订单 }, description: { es: Devuelve un pedido. } }
      parameters: [{ $ref: parts.yaml#/id }]
      responses: { "200": { description: The order., content: { application/json: { schema: { $ref: parts.yaml#/Order } } } } }
  /pets:
    get: { operationId: listPets, tags: [Pets], summary: List pets, responses: { "204": { description: Nothing. } } }
`;
const parts = `
id: { name: id, in: path, required: true, description: The order., x-ibm-languages: { description: { es: El pedido. } }, schema: { type: string } }
Order:
  type: object
  properties: { total: { type: number, description: The sum., x-translations: { description: { es: La suma. } } } }
  example: { description: kept, x-translations: { description: { es: no } } }
`;

async function generate(settings: string): Promise<ReadonlyMap<string, string>> {
  const configuration = `apis: { shop: { document: shop.yaml, ${settings} package: { name: shop, version: 1.0.0 } } }`;
  const { files, generate } = inMemory({ "almanac.yaml": configuration, "shop.yaml": document, "parts.yaml": parts });
  const { diagnostics } = await generate();
  expect(diagnostics).toEqual([]);
  return new Map([...files].map(([path, contents]) => [path.replace("generated/shop/", ""), contents]));
}

test("pages are written in each language in which an operation of the resource has a text", async () => {
  const files = await generate("reference: true,");
  const pages = [...files.keys()].filter((path) => path.endsWith(".md") && path.startsWith("reference/"));
  expect(pages.sort()).toEqual([
    "reference/README.md",
    "reference/es/README.md",
    "reference/es/orders.md",
    "reference/orders.md",
    "reference/pets.md",
    "reference/zh-cn/README.md",
    "reference/zh-cn/orders.md",
  ]);
  const spanish = files.get("reference/es/orders.md") ?? "";
  expect(spanish).toContain("## Obtener un pedido\n\n`GET /orders/{id}`\n\nDevuelve un pedido.\n");
  expect(spanish).toContain("### Parámetros\n\n- `id` (path, `string`, obligatorio): El pedido.");
  expect(spanish).toContain("- `total` (`number`): La suma.");
  expect(files.get("reference/zh-cn/orders.md")).toContain("## 获取订单\n\n`GET /orders/{id}`\n\nReturns one order.\n");
  expect(files.get("reference/es/README.md")).toContain("### [Orders](orders.md)\n\n- Obtener un pedido");
  expect(files.get("reference/es/README.md")).toContain("### [Pets](../pets.md)\n\n- List pets");
  expect(files.get("reference/README.md")).toContain("Languages: [es](es/README.md) [zh-cn](zh-cn/README.md)");
});

test("declarations and pages have the texts of the configured language", async () => {
  const files = await generate("reference: true, language: es,");
  expect(files.get("orders.d.ts")).toContain("Obtener un pedido");
  expect(files.get("orders.d.ts")).toContain("La suma.");
  expect(files.get("orders.d.ts")).toContain("El pedido.");
  expect(files.get("pets.d.ts")).toContain("List pets");
  expect(files.get("reference/orders.md")).toContain("## Obtener un pedido");
  expect(files.has("reference/es/orders.md")).toBe(false);
});

test("without the setting, translations change nothing but the pages", async () => {
  const files = await generate("");
  expect(files.get("orders.d.ts")).toContain("Get an order");
  expect([...files.values()].filter((text) => text.includes("Obtener"))).toHaveLength(1);
});

test("values of the API aren't translated, and parts without translations stay the same objects", () => {
  const plain = { description: "a" };
  const example = { description: "a", "x-translations": { description: { es: "b" } } };
  const part = { plain, example, own: example };
  const translated = translateTexts(part, "es");
  expect(translated).toEqual({ plain, example, own: { ...example, description: "b" } });
  expect(translateTexts(plain, "es")).toBe(plain);
});

test("a property, response or parameter can have the name of a field whose value isn't translated", () => {
  const given = { description: "A", "x-translations": { description: { es: "B" } } };
  const translated = { ...given, description: "B" };
  const names = { properties: { value: given, enum: given }, responses: { default: given }, parameters: [given] };
  expect(
    translateTexts({ ...names, properties: { ...names.properties, properties: { example: given } } }, "es"),
  ).toEqual({
    properties: { value: translated, enum: translated, properties: { example: given } },
    responses: { default: translated },
    parameters: [translated],
  });
  expect(translateTexts({ example: given, default: given }, "es")).toEqual({ example: given, default: given });
});
