import { createServer, type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import { almanac } from "../support/cli.js";

const document = `openapi: 3.1.0
info: { title: Garden, version: "1" }
security: [{ key: [] }, { user: [] }]
components:
  securitySchemes:
    key: { type: apiKey, in: query, name: api_key }
    user: { type: http, scheme: basic }
    bot: { type: http, scheme: bearer }
    first-app: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }
paths:
  /plants/{version}:
    get:
      operationId: listPlants
      tags: [Plants]
      summary: "List plants \\e[31m"
      parameters:
        - { name: version, in: path, required: true, schema: { type: string } }
        - { name: output, in: query, schema: { type: integer, format: int64 } }
        - { name: "filter[name]", in: query, schema: { type: string } }
        - { name: tag, in: query, schema: { type: array, items: { type: string, enum: [a, b, "$(touch pwned)"] } } }
        - { name: where, in: query, style: deepObject, schema: { type: object, properties: { a: { type: integer } } } }
        - { name: X-Trace, in: header, schema: { type: string } }
        - { name: wet, in: query, schema: { type: boolean, default: true } }
      responses:
        "200":
          description: OK
          content:
            application/json: { schema: { type: object, properties: { items: { type: array, items: { type: object } } } } }
            text/csv: { schema: { type: string } }
    post:
      operationId: addPlant
      tags: [Plants]
      security: [{ bot: [] }, { first-app: [] }]
      parameters: [{ name: version, in: path, required: true, schema: { type: string } }]
      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { id: { type: integer } } } } } }
      responses: { "201": { description: OK, content: { application/json: { schema: { type: object } } } } }
  /photos:
    post:
      operationId: addPhoto
      tags: [Photos]
      security: []
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, properties: { title: { type: string }, meta: { type: object }, photo: { type: string, format: binary } } }
      responses: { "200": { description: OK, content: { application/json: { schema: { type: object } } } } }
  /photos/{id}:
    get:
      operationId: getPhoto
      tags: [Photos]
      security: []
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses: { "200": { description: OK, content: { image/png: { schema: { type: string, format: binary } } } } }
    put:
      operationId: putPhoto
      tags: [Photos]
      security: []
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      requestBody: { required: true, content: { "image/*": { schema: { type: string, format: binary } } } }
      responses: { "204": { description: OK } }
  /scans:
    post:
      operationId: addScan
      tags: [Scans]
      security: []
      requestBody: { required: true, content: { multipart/form-data: { schema: { type: string, format: binary } } } }
      responses: { "204": { description: OK } }
  /events:
    get:
      operationId: watchEvents
      tags: [Events]
      security: []
      parameters: [{ name: live, in: query, required: true, schema: { type: boolean }, example: "true; touch pwned" }]
      responses: { "200": { description: OK, content: { text/event-stream: { schema: { type: string } } } } }
`;

const configuration = `apis:
  garden: { document: openapi.yaml, cli: garden, package: { name: garden, version: 1.0.0, standalone: true } }
`;

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface Garden {
  /** The script of the command, in a package without dependencies. */
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  readonly requests: Received[];
  /** The response to the next requests. */
  answer: Answer;
}

/** Generates the package of a document with unusual parts, and starts a server that answers as the test says. */
export async function startGarden(): Promise<Garden> {
  const folder = mkdtempSync(join(tmpdir(), "almanac-garden-"));
  writeFileSync(join(folder, "openapi.yaml"), document);
  writeFileSync(join(folder, "almanac.yaml"), configuration);
  const { code, stderr } = await almanac(folder, ["generate"]);
  if (code !== 0) throw new Error(stderr);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      garden.requests.push({ method, url, headers, body: Buffer.concat(chunks) });
      response.writeHead(garden.answer.status ?? 200, { ...garden.answer.headers, "content-type": garden.answer.type });
      response.end(garden.answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const garden: Garden = {
    script: join(folder, "generated/garden/bin/garden.js"),
    env: { GARDEN_SERVER: `http://127.0.0.1:${port}` },
    requests: [],
    answer: { type: "application/json", body: "{}" },
  };
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return garden;
}
