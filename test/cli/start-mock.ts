import { start, type Running } from "../support/cli.js";

/** An API of files with Digest authentication: the operations of a resource, and one whose response comes from its schema. */
export const filesDocument = `openapi: 3.1.0
info: { title: Files, version: "1" }
security: [{ key: [] }]
paths:
  /files:
    get:
      operationId: listFiles
      responses:
        "200": { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Files" } } } }
    post:
      operationId: createFile
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/File" } } } }
      responses:
        "201": { description: Made., content: { application/json: { schema: { $ref: "#/components/schemas/File" } } } }
  /files/{fileId}:
    parameters: [{ name: fileId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getFile
      responses:
        "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/File" } } } }
        "404": { description: Not found. }
    delete:
      operationId: deleteFile
      responses: { "204": { description: Gone. } }
  /status:
    get:
      operationId: getStatus
      responses:
        "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/Status" } } } }
components:
  securitySchemes:
    key: { type: http, scheme: digest }
  schemas:
    Files:
      { type: object, required: [results], properties: { results: { type: array, items: { $ref: "#/components/schemas/File" } } } }
    File:
      { type: object, required: [name], properties: { id: { type: string, readOnly: true }, name: { type: string } } }
    Status: { type: object, required: [ok], properties: { ok: { type: boolean } } }
`;

/** The line that `--json` prints. */
export interface Announcement {
  readonly url: string;
  readonly credentials: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly certificate?: string;
  readonly fingerprint?: string;
  readonly operations?: readonly Readonly<Record<string, unknown>>[];
}

/** Starts `almanac mock` on a free port, and waits until it listens. */
export async function startMock(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Running & Announcement> {
  const running = start(folder, ["mock", ...args, "--port", "0", "--json"], env);
  const announcement = JSON.parse(await running.until("stdout", /\n/)) as Announcement;
  return { ...running, ...announcement };
}

/** Creates a file. */
export async function createFile(url: string, name: string, headers: Record<string, string> = {}): Promise<Response> {
  const body = JSON.stringify({ name });
  return fetch(`${url}/files`, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });
}

/** Returns the names of all files. */
export async function listFiles(url: string, headers: Record<string, string> = {}): Promise<readonly string[]> {
  const response = await fetch(`${url}/files`, { headers });
  const { results } = (await response.json()) as { readonly results: readonly { readonly name: string }[] };
  return results.map(({ name }) => name);
}
