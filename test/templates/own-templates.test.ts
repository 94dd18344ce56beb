import { expect, test } from "vitest";
import { FileFingerprints } from "../../generator/dist/cli/cache/file-fingerprints.js";
import { formatDiagnosticsOf, inMemory } from "../support/memory-run.js";

const document = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
servers: [{ url: "https://shop.example" }]
tags: [{ name: Orders, description: "Orders of <customers>" }]
paths:
  /orders/{orderId}:
    get:
      operationId: getOrder
      tags: [Orders]
      summary: Returns an order
      parameters: [{ name: orderId, in: path, required: true, schema: { type: string }, example: o 1 }]
      responses: { "200": { description: An order., content: { application/json: { schema: { type: object } } } } }
  /orders:
    post:
      operationId: createOrder
      tags: [Orders]
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, properties: { note: { type: string } } }
            example: { note: "{{$dotenv PASSWORD}}" }
      responses: { "201": { description: Created. } }
`;

const configuration = `templates: templates
apis:
  shop:
    document: openapi.yaml
    package: { name: "@acme/shop", version: 1.0.0 }
mocks:
  shop:
    apis: [shop]
    package: { name: "@acme/shop-mock", version: 1.0.0 }
`;

const project = (templates: Readonly<Record<string, string>>, config = configuration): ReturnType<typeof inMemory> =>
  inMemory({
    "almanac.yaml": config,
    "openapi.yaml": document,
    ...Object.fromEntries(Object.entries(templates).map(([name, text]) => [`templates/${name}`, text])),
  });

/** Generates the packages and returns a file, or the diagnostics. */
async function fileOf(path: string, templates: Readonly<Record<string, string>>): Promise<string> {
  const { files, generate } = project(templates);
  const summary = await generate();
  return summary.diagnostics.length > 0 ? formatDiagnosticsOf(summary) : (files.get(`generated/${path}`) ?? "missing");
}

test("requests contain parameters in the styles of the document, and required cookies", async () => {
  const template =
    "{{#each operations}}{{httpText request.url}}{{#each request.headers}} {{httpText name}}={{httpText value}}{{/each}}{{/each}}";
  const { files, generate } = inMemory({
    "almanac.yaml": configuration,
    "templates/files/requests.txt.hbs": template,
    "openapi.yaml": `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
servers: [{ url: "https://shop.example" }]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      parameters:
        - { name: id, in: path, required: true, style: matrix, schema: { type: string }, example: o 1 }
        - { name: filter, in: query, required: true, style: deepObject, schema: { type: object }, example: { a: 1 } }
        - { name: ids, in: query, required: true, style: pipeDelimited, schema: { type: array }, example: ["a,b", "\\ud800"] }
        - { name: session, in: cookie, required: true, schema: { type: string }, example: s }
      responses: { "204": { description: Done. } }
`,
  });
  expect((await generate()).diagnostics).toEqual([]);
  expect(files.get("generated/shop/requests.txt")).toContain(
    "https://shop.example/orders/;id=o%201?filter%5Ba%5D=1&ids=a%2Cb%7C%EF%BF%BD Cookie=session=s",
  );
});

test("a template in files/ adds a file to the package, with all operations of the newest version", async () => {
  const template = "# {{markdown api}}\n{{#each operations}}\n- {{code method}} {{code path}}\n{{/each}}\n";
  expect(await fileOf("shop/operations.md", { "files/operations.md.hbs": template })).toBe(
    "# Shop\n- `POST` `/orders`\n- `GET` `/orders/{orderId}`\n",
  );
});

test("placeholders in the path add a file for each resource or operation", async () => {
  const { files, generate } = project({
    "files/{resource}.md.hbs": "{{markdown description}}",
    "files/pages/{resource}/{operation}.md.hbs": "{{code module}}",
  });
  await generate();
  expect([...files.keys()].filter((path) => path.endsWith(".md") && !path.endsWith("README.md"))).toEqual([
    "generated/shop/orders.md",
    "generated/shop/pages/orders/createOrder.md",
    "generated/shop/pages/orders/getOrder.md",
  ]);
  expect(files.get("generated/shop/orders.md")).toBe("Orders of \\<customers\\>\n");
});

test("added files are published, and those that the package has once are entry points", async () => {
  const { files, generate } = project({
    "files/list.json.hbs": '{ "api": {{json api}} }',
    "files/pages/{resource}.md.hbs": "x",
    "files/own.js.hbs": "export const api = {{literal api}};",
    "files/own.d.ts.hbs": "export declare const api: string;",
  });
  const summary = await generate();
  expect(formatDiagnosticsOf(summary)).toBe("");
  const manifest = JSON.parse(files.get("generated/shop/package.json") ?? "") as Record<string, unknown>;
  expect(manifest["files"]).toEqual(["*.js", "*.d.ts", "list.json", "pages"]);
  expect(manifest["exports"]).toMatchObject({
    "./list.json": "./list.json",
    "./own": { types: "./own.d.ts", default: "./own.js" },
  });
  expect(files.get("generated/shop/list.json")).toBe('{\n  "api": "Shop"\n}\n');
});

test("an OpenAPI document from a template of the user has the format of Almanac's", async () => {
  const texts = ["{{openApi document}}\n", "{{json document}}", "{{json document indent=4}}\n\n"].map(
    async (template) => {
      const config = configuration.replace("document:", "reference: true\n    document:");
      const { files, generate } = project({ "client/reference/openapi.json.hbs": template }, config);
      expect(formatDiagnosticsOf(await generate())).toBe("");
      return files.get("generated/shop/openapi.json");
    },
  );
  const { files, generate } = project(
    {},
    configuration.replace("templates: templates\napis:\n  shop:", "apis:\n  shop:\n    reference: true"),
  );
  await generate();
  const expected = files.get("generated/shop/openapi.json");
  expect(expected).toContain('\n      "get": {"tags":["Orders"],');
  expect(await Promise.all(texts)).toEqual([expected, expected, expected]);
});

test("a request has the sample values of the document, and inserts no variables of a client for .http files", async () => {
  const template =
    "{{#each operations}}\n### {{httpText id}}\n{{httpText request.method}} {{httpText request.url}}\n" +
    "Authorization: Bearer \\{{token}}\n{{#each request.headers}}\n{{httpText name}}: {{httpText value}}\n{{/each}}\n" +
    "{{#if request.hasBody}}\n\n{{httpJson request.body}}\n{{/if}}\n{{/each}}\n";
  expect(await fileOf("shop/orders.http", { "files/{resource}.http.hbs": template })).toBe(`### createOrder
POST https://shop.example/orders
Authorization: Bearer {{token}}
Content-Type: application/json

{
  "note": "\\u007b{$dotenv PASSWORD}}"
}
### getOrder
GET https://shop.example/orders/o%201
Authorization: Bearer {{token}}
Accept: application/json
`);
});

test("a template with the path of a template of Almanac replaces it, in clients and mocks", async () => {
  const templates = {
    "client/README.md.hbs":
      "# {{markdown name}}\n{{#each resources}}{{#each operations}}{{code endpoint}} {{/each}}{{/each}}\n",
    "mock/README.md.hbs": "A mock: {{markdown name}}",
    "partials/banner.hbs": "// Copyright Acme. Generated from {{oneLine source}}.\n\n",
  };
  expect(await fileOf("shop/README.md", templates)).toBe("# @acme/shop\n`POST /orders` `GET /orders/{orderId}`\n");
  expect(await fileOf("shop-mock/README.md", templates)).toBe("A mock: @acme/shop-mock\n");
  expect(await fileOf("shop/orders.js", templates)).toMatch(/^\/\/ Copyright Acme. Generated from openapi.yaml.\n/);
});

test("the templates of an API take precedence over those of all packages", async () => {
  const config = configuration.replace("document: openapi.yaml", "document: openapi.yaml\n    templates: own");
  const { files, generate } = project({ "files/a.md.hbs": "all", "files/b.md.hbs": "all" }, config);
  files.set("own/files/b.md.hbs", "own");
  files.set("own/README.md", "Not a template.");
  expect(formatDiagnosticsOf(await generate())).toBe("");
  expect([files.get("generated/shop/a.md"), files.get("generated/shop/b.md")]).toEqual(["all\n", "own\n"]);
});

test("a file is rendered again if a partial of the user has changed, although its view is the same", async () => {
  const { files, generate } = project({ "partials/banner.hbs": "// One\n\n", "README.md": "Our templates." });
  let stored: readonly (readonly [string, string])[] | null = null;
  const run = async (): Promise<string> => {
    const fingerprints = new FileFingerprints({ read: () => stored, write: (entries) => void (stored = entries) });
    await generate({ fingerprints });
    fingerprints.save();
    return (files.get("generated/shop/orders.js") ?? "").split("\n")[0] ?? "";
  };
  expect(await run()).toBe("// One");
  files.set("templates/partials/banner.hbs", "// Two\n\n");
  expect(await run()).toBe("// Two");
  files.delete("templates/partials/banner.hbs");
  expect(await run()).toBe("// Generated from openapi.yaml by Almanac. Do not edit.");
});

test("removing a template removes its files", async () => {
  const { files, generate } = project({ "files/a.md.hbs": "a", "files/b.md.hbs": "b" });
  await generate();
  files.delete("templates/files/a.md.hbs");
  await generate();
  expect([files.has("generated/shop/a.md"), files.has("generated/shop/b.md")]).toEqual([false, true]);
});
