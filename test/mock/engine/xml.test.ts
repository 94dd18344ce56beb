import { describe, expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const documentOf = (schema: string, example = ""): string => `
openapi: 3.1.0
info: { title: Lights, version: "1" }
paths:
  /light:
    get:
      operationId: getLight
      responses: { "200": { description: x, content: { application/xml: { schema: ${schema}${example} } } } }
components:
  schemas:
    Light: { type: object, properties: { name: { const: Bell Rock } } }
`;

const object = (properties: string, more = ""): string => `{ type: object${more}, properties: { ${properties} } }`;

test.each<[string, string, string]>([
  ["an element for each property", object("a: { const: 1 }, b: { const: x }"), "<root><a>1</a><b>x</b></root>"],
  ["the name of the schema", '{ $ref: "#/components/schemas/Light" }', "<Light><name>Bell Rock</name></Light>"],
  [
    "names and attributes",
    object("a: { const: 1 }, k: { const: red, xml: { attribute: true } }", ", xml: { name: box }"),
    '<box k="red"><a>1</a></box>',
  ],
  [
    "namespaces and prefixes",
    object("a: { const: 1, xml: { prefix: m } }", ', xml: { name: box, namespace: "urn:a&b", prefix: m }'),
    '<m:box xmlns:m="urn:a&amp;b"><m:a>1</m:a></m:box>',
  ],
  [
    "arrays without an element of their own",
    object("tags: { const: [x, y], type: array, items: { xml: { name: tag } } }"),
    "<root><tag>x</tag><tag>y</tag></root>",
  ],
  [
    "wrapped arrays",
    object("tags: { const: [x, y], type: array, xml: { name: all, wrapped: true }, items: { xml: { name: tag } } }"),
    "<root><all><tag>x</tag><tag>y</tag></all></root>",
  ],
  [
    "wrapped arrays whose items have no name",
    object("tags: { const: [x], type: array, xml: { wrapped: true } }"),
    "<root><tags><tags>x</tags></tags></root>",
  ],
  [
    "text and CDATA nodes",
    object('k: { const: r, xml: { nodeType: attribute } }, t: { const: "a]]>b", xml: { nodeType: cdata } }'),
    '<root k="r"><![CDATA[a]]]]><![CDATA[>b]]></root>',
  ],
  [
    "escaped text",
    object(`"a b<": { const: "<&>" }, "1": { const: "\\u0001\\r" }, q: { const: '"', xml: { attribute: true } }`),
    '<root q="&quot;"><_1>&#13;</_1><a_b_>&lt;&amp;&gt;</a_b_></root>',
  ],
  [
    "nulls and empty values",
    object("a: { const: null }, b: { const: '' }, c: { const: [], xml: { wrapped: true } }"),
    "<root><a/><b/><c/></root>",
  ],
  [
    "an array as the document",
    '{ type: array, minItems: 2, maxItems: 2, xml: { name: lights }, items: { $ref: "#/components/schemas/Light" } }',
    "<lights><lights><name>Bell Rock</name></lights><lights><name>Bell Rock</name></lights></lights>",
  ],
])("writes %s", async (_, schema, xml) => {
  const response = callerOf(await mockOf(documentOf(schema)))("GET /light");
  expect(response.header("content-type")).toBe("application/xml");
  expect(response.body).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`);
});

test("sends an example that is XML unchanged", async () => {
  const document = documentOf(
    object("a: { type: integer }"),
    ', examples: { one: { serializedValue: "<a>1</a>" } }',
  ).replace("3.1.0", "3.2.0");
  expect(callerOf(await mockOf(document))("GET /light").body).toBe("<a>1</a>");
});

describe("an entity", async () => {
  const both =
    '{ application/json: { schema: { $ref: "#/components/schemas/Buoy" } }, application/xml: { schema: { $ref: "#/components/schemas/Buoy" } } }';
  const call = callerOf(
    await mockOf(`
openapi: 3.0.3
info: { title: Buoys, version: "1" }
paths:
  /buoys:
    post: { operationId: addBuoy, requestBody: { content: ${both} }, responses: { "201": { description: x, content: ${both} } } }
  /buoys/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get: { operationId: getBuoy, responses: { "200": { description: x, content: ${both} } } }
components: { schemas: { Buoy: { type: object, xml: { name: buoy }, properties: { id: { type: integer, xml: { attribute: true } }, hue: { type: string } } } } }
`),
  );

  test("is returned as XML if the client accepts only that", () => {
    call("POST /buoys", { body: { hue: "red" } });
    const headers = { accept: "application/xml" };
    expect(call("GET /buoys/1", { headers }).body).toContain('<buoy id="1"><hue>red</hue></buoy>');
    expect(call("GET /buoys/1").body).toEqual({ id: 1, hue: "red" });
  });

  test("isn't created from XML, which the mock can't read", () => {
    const sent = call("POST /buoys", {
      headers: { "content-type": "application/xml" },
      body: "<buoy><hue>red</hue></buoy>",
    });
    expect(sent).toMatchObject({ status: 415, body: { detail: expect.stringContaining("can't read XML") as string } });
  });
});
