import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import type { RunOptions } from "../../generator/dist/commands/run-options.js";

const assets = readNodeAssets();

/** The version of a document: its operations and schemas, as YAML in flow style. */
export function shopDocument(order: string, { paths = "", title = "Shop" } = {}): string {
  return `openapi: 3.1.0
info: { title: ${JSON.stringify(title)}, version: "1" }
tags: [{ name: Orders }]
paths:
  /order:
    get:
      operationId: getOrder
      tags: [Orders]
      responses: { "200": { description: OK., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } } }
    put:
      operationId: putOrder
      tags: [Orders]
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
      responses: { "204": { description: Stored. } }
${paths}components:
  schemas:
    Order: { type: object, properties: { ${order} } }
`;
}

export const shopConfig = `apis:
  shop:
    document: openapi.yaml
    package: { name: shop, version: 1.0.0 } # the first release
`;

/** Returns the options of a run on files in memory. `earlier` contains the files of other states, by name. */
export function optionsFor(
  files: Map<string, string>,
  earlier: Readonly<Record<string, ReadonlyMap<string, string>>> = {},
): RunOptions {
  const open = async (name: string): ReturnType<NonNullable<RunOptions["openEarlier"]>> => {
    const state = earlier[name];
    return state === undefined ? null : createMemoryHost(new Map(state));
  };
  return { host: createMemoryHost(files), assets, openEarlier: open, openCommitted: () => open("HEAD") };
}
