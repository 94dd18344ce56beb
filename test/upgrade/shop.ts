import ts from "typescript";
import { mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { almanac, root, writeAll, type Ended } from "../support/cli.js";
import { diagnosticsOf } from "../support/diagnostics-of.js";

const head = (version: string): string => `openapi: 3.1.0
info: { title: Shop, version: "${version}" }
servers: [{ url: https://shop.example }]
`;

const answer = (schema: string): string =>
  `responses: { "200": { description: OK, content: { application/json: { schema: ${schema} } } } }`;
const id = (name: string): string => `{ name: ${name}, in: path, required: true, schema: { type: string } }`;

const old = `${head("2024-01-01")}tags: [{ name: Orders }]
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [Orders]
      parameters: [{ name: status, in: query, schema: { type: string } }]
      ${answer("{ type: array, items: { $ref: '#/components/schemas/Order' } }")}
    post:
      operationId: createOrder
      tags: [Orders]
      parameters: [{ name: notify, in: query, schema: { type: boolean } }]
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/NewOrder" } } } }
      ${answer("{ $ref: '#/components/schemas/Order' }")}
  /orders/{id}:
    parameters: [${id("id")}]
    get:
      operationId: getOrder
      tags: [Orders]
      ${answer("{ $ref: '#/components/schemas/Order' }")}
    delete:
      operationId: dropOrder
      tags: [Orders]
      responses: { "204": { description: Deleted } }
  /carts:
    get: { operationId: listCarts, tags: [Orders], ${answer("{ type: array, items: { type: string } }")} }
  /health:
    get: { operationId: getHealth, tags: [Orders], ${answer("{ type: string }")} }
components:
  schemas:
    NewOrder: { type: object, required: [item], properties: { item: { type: string } } }
    Order:
      type: object
      required: [id, total]
      properties: { id: { type: string }, total: { type: number } }
`;

const next = `${head("2025-01-01")}tags: [{ name: Orders }, { name: Reports }]
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [Reports]
      parameters: [{ name: status, in: query, schema: { type: string } }]
      ${answer("{ type: array, items: { $ref: '#/components/schemas/Order' } }")}
    post:
      operationId: createOrder
      tags: [Orders]
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/NewOrder" } } } }
      ${answer("{ $ref: '#/components/schemas/Order' }")}
  /orders/{orderId}:
    parameters: [${id("orderId")}]
    get:
      operationId: getOrder
      tags: [Orders]
      ${answer("{ $ref: '#/components/schemas/Order' }")}
    delete:
      operationId: deleteOrder
      tags: [Orders]
      responses: { "204": { description: Deleted } }
  /health:
    get: { operationId: getHealth, tags: [Orders], ${answer("{ type: string }")} }
components:
  schemas:
    NewOrder:
      type: object
      required: [item]
      properties: { item: { type: string }, notify: { type: boolean } }
    Order:
      type: object
      required: [id, total]
      properties: { id: { type: string }, total: { type: string } }
`;

const configuration = (settings: string): string => `apis:
  shop:
    documents: { "2024-01-01": old.yaml, "2025-01-01": next.yaml }
    versions: { in: header, name: Shop-Version }
    names: original
${settings}    package: { name: "@acme/shop", version: 1.0.0 }
`;

const tsconfig = JSON.stringify({
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    module: "NodeNext",
    strict: true,
    noEmit: true,
    types: [],
  },
});

export const before = "2024-01-01";
export const after = "2025-01-01";

/** Creates a folder with the generated package `@acme/shop` and these files. */
export async function createShop(files: Readonly<Record<string, string>>, settings = ""): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "almanac-upgrade-"));
  writeAll(folder, {
    "old.yaml": old,
    "next.yaml": next,
    "almanac.yaml": configuration(settings),
    "tsconfig.json": tsconfig,
    "package.json": '{ "type": "module" }',
    ...files,
  });
  const { code, stdout, stderr } = await almanac(folder, ["generate"]);
  if (code !== 0) throw new Error(stdout + stderr);
  for (const [name, path] of [
    ["@acme/shop", join(folder, "generated/shop")],
    ["@almanac/client", join(root, "runtime/client")],
  ] as const) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(path, join(folder, "node_modules", name));
  }
  return folder;
}

/** Runs `almanac upgrade` from the old to the new version of the shop. */
export function upgrade(folder: string, ...args: readonly string[]): Promise<Ended> {
  return almanac(folder, ["upgrade", "--from", before, "--to", after, ...args]);
}

/** Compiles a file as strictly as its user does, and returns the lines with errors. */
export function linesWithErrors(path: string): readonly number[] {
  const options = {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
  };
  const diagnostics = diagnosticsOf([path], options);
  const lines = diagnostics.map(({ file, start }) => file?.getLineAndCharacterOfPosition(start ?? 0).line ?? -1);
  return [...new Set(lines.map((line) => line + 1))];
}
