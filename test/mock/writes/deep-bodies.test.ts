import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const part = (name: string): string =>
  `{ type: object, properties: { part: { $ref: "#/components/schemas/${name}" }, leaf: { type: string, default: green } } }`;

const documentOf = (keyword: string): string => `openapi: 3.1.0
info: { title: Trees, version: "1" }
paths:
  /trees:
    get:
      responses:
        "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Tree" } } } } }
    post:
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } } }
      responses:
        "201": { description: The tree., content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } } }
components:
  schemas:
    Tree: { ${keyword}: [${part("Branch")}, ${part("Twig")}, { type: object, properties: { id: { type: string } } }] }
    Branch: { ${keyword}: [${part("Twig")}, ${part("Branch")}] }
    Twig: { ${keyword}: [${part("Branch")}, ${part("Twig")}] }
`;

const nested = (depth: number): object => (depth === 0 ? { leaf: "red" } : { part: nested(depth - 1) });

// Without combining the schemas of a property, the time would double at every level.
test.each(["allOf", "anyOf", "oneOf"])(
  "a deep body is stored in time that is proportional to its depth if schemas contain each other in %s",
  async (keyword) => {
    const call = callerOf(await mockOf(documentOf(keyword)));
    const { status, body } = call("POST /trees", { body: nested(40) });
    expect(status).toBe(201);
    let inner = body as { readonly part?: object; readonly leaf?: string };
    for (let depth = 0; depth < 40; depth += 1) inner = inner.part ?? {};
    expect(inner.leaf).toBe("red");
  },
);
