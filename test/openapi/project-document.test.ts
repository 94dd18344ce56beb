import { describe, expect, test } from "vitest";
import { project, projectNewest } from "../support/project.js";

const info = { title: "Shop", version: "1" };
const ok = { 204: { description: "Done." } };

/** A document of OpenAPI 3.0 with one operation, `GET /orders`. */
function withOperation(operation: object, rest: object = {}): object {
  return { openapi: "3.0.3", info, paths: { "/orders": { get: { responses: ok, ...operation } } }, ...rest };
}

describe("a version", () => {
  const dated = `
openapi: 3.1.0
info: { title: Shop, version: "7" }
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [Orders]
      responses:
        "200":
          description: Orders.
          content:
            application/vnd.shop.2024-01-01+json: { schema: { $ref: "#/components/schemas/Old" } }
            application/vnd.shop.2025-01-01+json: { schema: { $ref: "#/components/schemas/New" } }
    post:
      operationId: createOrder
      tags: [Baskets]
      responses:
        "200":
          description: The order.
          content:
            application/vnd.shop.2025-01-01+json: { schema: { $ref: "#/components/schemas/New" } }
tags: [{ name: Baskets }, { name: Orders, x-icon: box }, { name: Unused }]
components:
  schemas:
    Old: { type: object, properties: { id: { type: integer, minimum: 1 } } }
    New: { type: object, properties: { id: { type: string, pattern: "^o_" } } }
    Unused: { type: string }
`;

  test("contains only its own operations, media types, tags and schemas", async () => {
    const [older, newer] = await project({ "openapi.yaml": dated });
    expect(older).toEqual({
      openapi: "3.1.1",
      info: { title: "Shop", version: "2024-01-01" },
      tags: [{ name: "Orders", "x-icon": "box" }],
      paths: {
        "/orders": {
          get: {
            tags: ["Orders"],
            operationId: "listOrders",
            responses: {
              200: {
                description: "Orders.",
                content: { "application/vnd.shop.2024-01-01+json": { schema: { $ref: "#/components/schemas/Old" } } },
              },
            },
            "x-almanac": { resource: "orders", function: "listOrders", member: "listOrders" },
          },
        },
      },
      components: { schemas: { Old: { type: "object", properties: { id: { type: "integer", minimum: 1 } } } } },
    });
    expect(Object.keys((newer?.["paths"] as Record<string, object>)["/orders"] ?? {})).toEqual(["get", "post"]);
    expect(newer?.["components"]).toEqual({
      schemas: { New: { type: "object", properties: { id: { type: "string", pattern: "^o_" } } } },
    });
  });

  test("has the header that names the version as a parameter with one value", async () => {
    const parameter = {
      name: "Shop-Version",
      in: "header",
      schema: { type: "string", enum: ["2024-01-01", "2025-01-01"] },
    };
    const paths = { "/orders": { get: { parameters: [parameter], responses: ok } } };
    const [older] = await project({ "openapi.yaml": JSON.stringify({ openapi: "3.1.0", info, paths }) });
    const value = { type: "string", enum: ["2024-01-01"], default: "2024-01-01" };
    expect(older).toHaveProperty("paths./orders.get.parameters", [{ ...parameter, required: true, schema: value }]);
  });

  test("has no links to operations that it doesn't have", async () => {
    const linked = dated.replace(
      "description: Orders.",
      "description: Orders.\n          links: { Create: { operationId: createOrder }, Self: { operationId: listOrders } }",
    );
    const [older, newer] = await project({ "openapi.yaml": linked });
    const path = "paths./orders.get.responses.200.links";
    expect(older).toHaveProperty(path, { Self: { operationId: "listOrders" } });
    expect(newer).toHaveProperty([...path.split(".")].join("."), {
      Create: { operationId: "createOrder" },
      Self: { operationId: "listOrders" },
    });
  });
});

describe("a document", () => {
  test("keeps components that are referred to, and schemas that refer to themselves", async () => {
    const document = await projectNewest(
      withOperation(
        {
          parameters: [{ $ref: "#/components/parameters/limit" }],
          responses: { 200: { $ref: "#/components/responses/Page" } },
        },
        {
          components: {
            parameters: { limit: { name: "limit", in: "query", schema: { type: "integer", nullable: true } } },
            headers: { Total: { schema: { type: "integer" } } },
            responses: {
              Page: {
                description: "A page.",
                headers: { "X-Total": { $ref: "#/components/headers/Total" } },
                content: { "application/json": { schema: { $ref: "#/components/schemas/Node" } } },
              },
            },
            schemas: { Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } } },
          },
        },
      ),
    );
    expect(document).toHaveProperty("paths./orders.get.parameters", [{ $ref: "#/components/parameters/limit" }]);
    expect(document["components"]).toEqual({
      schemas: { Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } } },
      headers: { Total: { schema: { type: "integer" } } },
      parameters: { limit: { name: "limit", in: "query", schema: { type: ["integer", "null"] } } },
      responses: {
        Page: {
          description: "A page.",
          headers: { "X-Total": { $ref: "#/components/headers/Total" } },
          content: { "application/json": { schema: { $ref: "#/components/schemas/Node" } } },
        },
      },
    });
  });

  test("keeps extensions, links to documentation, examples and styles", async () => {
    const parameter = {
      name: "ids",
      in: "query",
      style: "pipeDelimited",
      schema: { type: "array", items: { type: "string" } },
      examples: { two: { summary: "Two ids", value: ["a", "b"] }, far: { externalValue: "https://example.com/ids" } },
      "x-order": 1,
    };
    const operation = { parameters: [parameter], externalDocs: { url: "https://example.com" }, "x-roles": ["admin"] };
    const document = await projectNewest(withOperation(operation, { "x-logo": { url: "logo.svg" }, "x-mock": {} }));
    expect(document).toHaveProperty("paths./orders.get.parameters", [parameter]);
    expect(document).toHaveProperty("paths./orders.get.externalDocs", { url: "https://example.com" });
    expect(document).toHaveProperty("paths./orders.get.x-roles", ["admin"]);
    expect(document).toHaveProperty("x-logo", { url: "logo.svg" });
    expect(document).not.toHaveProperty("x-mock");
  });

  test("has only the security schemes that are required, with their original fields", async () => {
    const securitySchemes = {
      digest: { type: "http", scheme: "digest", description: "A key.", "x-docs": "keys" },
      unused: { type: "http", scheme: "basic" },
    };
    const document = await projectNewest(
      withOperation({ security: [{ digest: [] }, {}] }, { components: { securitySchemes } }),
    );
    expect(document["components"]).toEqual({ securitySchemes: { digest: securitySchemes.digest } });
    expect(document).toHaveProperty("paths./orders.get.security", [{ digest: [] }, {}]);
  });

  test("of Swagger 2.0 is written as OpenAPI 3.1", async () => {
    const document = await projectNewest({
      swagger: "2.0",
      info,
      host: "shop.example.com",
      schemes: ["https"],
      basePath: "/v1",
      consumes: ["application/json"],
      produces: ["application/json"],
      paths: {
        "/orders": {
          post: {
            parameters: [{ in: "body", name: "order", required: true, schema: { $ref: "#/definitions/Order" } }],
            responses: { 200: { description: "The order.", schema: { $ref: "#/definitions/Order" } } },
          },
        },
      },
      definitions: {
        Order: { type: "object", properties: { total: { type: "number", exclusiveMinimum: true, minimum: 0 } } },
      },
    });
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Order" } } };
    expect(document).toMatchObject({
      openapi: "3.1.1",
      servers: [{ url: "https://shop.example.com/v1" }],
      paths: {
        "/orders": { post: { requestBody: { required: true, content }, responses: { 200: { content } } } },
      },
      components: { schemas: { Order: { properties: { total: { type: "number", exclusiveMinimum: 0 } } } } },
    });
  });

  test("is OpenAPI 3.2 only if it uses a field that 3.1 doesn't have", async () => {
    const query = { openapi: "3.2.0", info, paths: { "/orders": { query: { responses: ok } } } };
    const link = {
      openapi: "3.2.0",
      info,
      paths: { "/orders": { additionalOperations: { LINK: { responses: ok } } } },
    };
    expect(await projectNewest(withOperation({}))).toHaveProperty("openapi", "3.1.1");
    expect(await projectNewest(query)).toMatchObject({ openapi: "3.2.0", paths: { "/orders": { query: {} } } });
    expect(await projectNewest(link)).toMatchObject({
      openapi: "3.2.0",
      paths: { "/orders": { additionalOperations: { LINK: {} } } },
    });
  });

  test("keeps names such as __proto__, and replaces characters that names of components can't have", async () => {
    const text = `{
      "openapi": "3.0.3", "info": { "title": "Shop", "version": "1" },
      "paths": { "/__proto__": { "get": { "responses": { "200": { "description": "", "content": { "application/json": {
        "schema": { "type": "object", "properties": {
          "__proto__": { "$ref": "#/components/schemas/__proto__" },
          "a": { "$ref": "#/components/schemas/a b" }, "b": { "$ref": "#/components/schemas/a_b" }
        } } } } } } } } },
      "components": { "schemas": { "__proto__": { "type": "string" }, "a b": { "type": "number" }, "a_b": { "type": "boolean" } } }
    }`;
    const document = await projectNewest(text);
    const { components } = JSON.parse(JSON.stringify(document)) as { components: { schemas: Record<string, object> } };
    expect(Object.entries(components.schemas)).toEqual([
      ["__proto__", { type: "string" }],
      ["a_b", { type: "boolean" }],
      [expect.stringMatching(/^a_b_[0-9a-f]{6}$/), { type: "number" }],
    ]);
    expect(JSON.stringify(document)).toContain('"__proto__":{"$ref":"#/components/schemas/__proto__"}');
  });

  test("has the schemas that extend a schema with a discriminator", async () => {
    const schemas = {
      Pet: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" } },
        discriminator: { propertyName: "kind" },
      },
      Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { type: "object" }] },
    };
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
    const document = await projectNewest(
      withOperation({ responses: { 200: { description: "", content } } }, { components: { schemas } }),
    );
    expect(document["components"]).toEqual({ schemas });
  });

  test("has a parameter for each name in a path, and no other path parameters", async () => {
    const parameters = [{ name: "other", in: "path", required: true, schema: { type: "string" } }];
    const paths = { "/orders/{id}": { get: { parameters, responses: ok } } };
    const document = await projectNewest({ openapi: "3.0.3", info, paths });
    expect(document).toHaveProperty(
      ["paths", "/orders/{id}", "get", "parameters"],
      [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    );
  });

  test("has callbacks and webhooks", async () => {
    const document = await projectNewest({
      openapi: "3.1.0",
      info,
      paths: {
        "/orders": {
          post: { responses: ok, callbacks: { done: { "{$request.body#/url}": { post: { responses: ok } } } } },
        },
      },
      webhooks: { shipped: { post: { operationId: "shipped", responses: ok } } },
    });
    expect(document).toMatchObject({
      paths: { "/orders": { post: { callbacks: { done: { "{$request.body#/url}": { post: { responses: ok } } } } } } },
      webhooks: { shipped: { post: { operationId: "shipped", responses: ok } } },
    });
  });
});
