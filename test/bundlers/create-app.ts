import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workspace } from "../support/cli.js";

/** An application that uses the client of its own document. */
export interface App {
  readonly folder: string;
  /** Writes the document: its only operation has this name, and its response refers to this schema. */
  readonly write: (operation: string, schema?: string) => void;
}

/** The options of the plugins: the client is generated into the folder `client`. */
export const options = { document: "openapi.yaml", output: "client" } as const;

/** Creates an application whose client isn't generated yet. `program` can use `names`, the names of the operations. */
export function createApp(program: string): App {
  const folder = workspace({
    "package.json": '{ "private": true, "type": "module" }\n',
    "index.html": '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/main.js"></script>\n',
    "main.js": `import * as plants from "./client/plants.js";\nconst names = Object.keys(plants).join();\n${program}\n`,
  });
  const write: App["write"] = (operation, schema = "Plant") => {
    // Replaces the document atomically, so that a bundler never reads a partially written file.
    writeFileSync(join(folder, "openapi.yaml.new"), documentWith(operation, schema));
    renameSync(join(folder, "openapi.yaml.new"), join(folder, "openapi.yaml"));
  };
  write("listPlants");
  return { folder, write };
}

function documentWith(operation: string, schema: string): string {
  return `openapi: 3.1.0
info: { title: Garden, version: "1" }
servers: [{ url: https://garden.example }]
paths:
  /plants:
    get:
      operationId: ${operation}
      tags: [Plants]
      responses:
        "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/${schema}" } } } }
components: { schemas: { Plant: { type: object } } }
`;
}
