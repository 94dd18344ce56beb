import { initProject, type InitResult } from "../../../generator/dist/commands/init/init-project.js";
import type { InitChoice } from "../../../generator/dist/commands/init/init-choice.js";
import type { Questions } from "../../../generator/dist/commands/init/questions.js";
import { updateDocuments } from "../../../generator/dist/commands/update/update-documents.js";
import type { UpdateResult } from "../../../generator/dist/commands/update/update-result.js";
import { HostError } from "../../../generator/dist/host/host.js";
import { createMemoryHost } from "../../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../../generator/dist/host/node-assets.js";
import { formatDiagnosticsOf } from "../../support/memory-run.js";

const assets = readNodeAssets();

/** A document with one list, whose title has several words. */
export const shop = `openapi: 3.1.0
info: { title: Acme Shop, version: 2.3.0, license: { name: MIT, identifier: MIT } }
servers: [{ url: "https://api.acme.example" }]
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [Orders]
      parameters: [{ name: cursor, in: query, schema: { type: string } }]
      responses:
        "200":
          description: A page of orders.
          content:
            application/json:
              schema:
                type: object
                required: [items]
                properties:
                  items: { type: array, items: { $ref: "#/components/schemas/Order" } }
                  nextCursor: { type: string }
components:
  schemas:
    Order: { type: object, required: [id], properties: { id: { type: string }, total: { type: integer } } }
`;

export interface Project {
  readonly files: Map<string, string>;
  readonly web: Map<string, string>;
  readonly init: (choice: Partial<InitChoice>, questions?: Questions | null) => Promise<InitResult>;
  readonly update: (options?: {
    readonly config?: string;
    readonly api?: string;
    readonly isWritten?: boolean;
  }) => Promise<UpdateResult>;
}

/** A project with files in memory, and a web in memory, in which documents that don't exist fail for a reason. */
export function projectWith(
  files: Readonly<Record<string, string>>,
  web: Readonly<Record<string, string>> = {},
  reason = "the server responded with 404",
): Project {
  const project = { files: new Map(Object.entries(files)), web: new Map(Object.entries(web)) };
  const memory = createMemoryHost(project.files, project.web);
  const fetchText = (url: string): Promise<string> =>
    project.web.has(url) ? memory.fetchText(url) : Promise.reject(new HostError(url, reason));
  const host = { ...memory, fetchText };
  const none = { document: null, name: null, output: null, withMock: null, allow: [], allowBroken: false };
  return {
    ...project,
    init: (choice, questions = null) => initProject({ choice: { ...none, ...choice }, questions, host, assets }),
    update: ({ config = "almanac.yaml", api, isWritten = false } = {}) =>
      updateDocuments({ config, api: api ?? null, isWritten, host, assets }),
  };
}

/** Returns the diagnostics of a result as a terminal shows them. */
export function errorsOf(result: InitResult | UpdateResult): string {
  return formatDiagnosticsOf(result);
}
