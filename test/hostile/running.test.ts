import { execFile } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { Model, Operation } from "../../generator/dist/model/model.js";
import type { Schema } from "../../generator/dist/model/schema.js";
import { root, workspace, writeAll } from "../support/cli.js";
import { outcomeOf } from "./outcome.js";
import { payloads } from "./payloads.js";
import { filesWith, positions } from "./positions.js";

const step = process.env["HOSTILE"] === "all" ? 29 : 149;
const script = join(root, "test/hostile/run-packages.js");
const permission = process.allowedNodeEnvironmentFlags.has("--permission")
  ? "--permission"
  : "--experimental-permission";

interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Ran {
  readonly isClean: boolean;
  readonly failed?: string;
  readonly thrown: readonly string[];
  readonly requests?: readonly Sent[];
  readonly statuses?: readonly number[];
}

/** Positions whose text is sent in requests, and where it must appear unchanged. */
const onTheWire: Readonly<Record<string, (sent: Sent, payload: string) => boolean>> = {
  // A parameter without a name is omitted.
  "parameter.query.name": ({ url }, payload) => payload === "" || new URL(url).searchParams.has(payload),
  "parameter.header.name": ({ headers }, payload) => payload === "" || Object.hasOwn(headers, payload.toLowerCase()),
  "property.name": ({ body }, payload) => Object.hasOwn(JSON.parse(body) as object, payload),
  "enum.value": ({ body }, payload) => (JSON.parse(body) as { readonly kind?: unknown }).kind === payload,
  const: ({ body }, payload) => (JSON.parse(body) as { readonly fixed?: unknown }).fixed === payload,
  "form.property": ({ url, body }, payload) => !url.endsWith("/fields") || new URLSearchParams(body).has(payload),
  // Encoded as browsers do (HTML standard, multipart/form-data encoding algorithm).
  "multipart.property": ({ url, body }, payload) =>
    !url.endsWith("/parts") ||
    body.includes(`name="${payload.replace(/\r\n|\r|\n/g, "%0D%0A").replaceAll('"', "%22")}"`),
  "querystring.property": ({ url }, payload) =>
    !url.includes("/things?") || /^https:[^?]*\?seen=/.test(url) || new URL(url).searchParams.has(payload),
  "swagger.property": ({ url, body }, payload) =>
    !url.endsWith("/things") || Object.hasOwn(JSON.parse(body) as object, payload),
  // With an asterisk it is a range, which can't be sent.
  "requestBody.mediaType": ({ headers }, payload) =>
    payload.includes("*") || (headers["content-type"]?.startsWith(payload.trim()) ?? false),
};

function valueOf(schema: Schema, types: Model["types"]): unknown {
  const of = (inner: Schema): unknown => valueOf(inner, types);
  switch (schema.kind) {
    case "number":
      return 1;
    case "boolean":
      return true;
    case "enum":
      return schema.values.at(-1);
    case "array":
      return [of(schema.items)];
    case "object":
      return Object.fromEntries(schema.properties.map(({ name, schema: inner }) => [name, of(inner)]));
    case "intersection":
      return Object.fromEntries(schema.parts.flatMap((part) => Object.entries(of(part) as object)));
    case "reference":
      return of(types.find(({ name }) => name === schema.name)?.schema ?? { kind: "string" });
    case "null":
      return null;
    case "string":
    case "converted":
    case "binary":
    case "tuple":
    case "union":
    case "unknown":
    case "never":
      return "v";
  }
}

/** Returns a call of an operation with all its parameters. */
function callOf({ resource, name, method, path, parameters, body, declarations }: Operation, model: Model): object {
  const types = [...model.types, ...declarations];
  const values = parameters.map(({ property, schema }) => [property, valueOf(schema, types)] as const);
  const content = body === null ? [] : [["body", valueOf(body.schema, types)] as const];
  return { resource, name, method, path, parameters: [...values, ...content] };
}

/** Generates packages for cells of the matrix into a folder. Rejected cells are omitted. */
async function generateCells(folder: string): Promise<readonly { place: string; payload: string; entry: object }[]> {
  const wire = new Set(Object.keys(onTheWire));
  const running = positions.filter(({ place }) => place !== "config.output");
  const cells = running.flatMap((position) => Object.values(payloads).map((payload) => ({ position, payload })));
  const chosen = cells.filter(
    ({ position: { place } }, index) => index % (wire.has(place) ? Math.ceil(step / 12) : step) === 0,
  );
  const found: { place: string; payload: string; entry: object }[] = [];
  for (const [index, { position, payload }] of chosen.entries()) {
    const { summary, result, output } = await outcomeOf(filesWith(position, payload));
    if (!summary.isSound) continue;
    const model = result.packages[0]?.editions.at(-1)?.model;
    if (model === undefined) continue;
    writeAll(join(folder, String(index)), Object.fromEntries(output));
    const [client = "", mock = ""] = result.packages.map(({ plan }) => join(folder, String(index), plan.folder));
    const calls = model.operations.map((operation) => callOf(operation, model));
    found.push({ place: position.place, payload, entry: { client, mock, calls } });
  }
  return found;
}

async function run(list: string, part: "client" | "mock"): Promise<readonly Ran[]> {
  // The mock compiles schemas with ajv, which creates code from strings. Nothing else does.
  const strict = part === "client" ? ["--disallow-code-generation-from-strings"] : [];
  const flags = [...strict, permission, "--allow-fs-read=*", "--no-warnings", "--disable-proto=throw"];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, list, part], {
    maxBuffer: 256 * 1024 * 1024,
  });
  return JSON.parse(stdout) as readonly Ran[];
}

test("packages from hostile documents can be imported and called without executing anything from the documents", async () => {
  const folder = workspace({});
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const cells = await generateCells(folder);
  const list = join(folder, "list.json");
  writeFileSync(list, JSON.stringify(cells.map(({ entry }) => entry)));

  const [clients, mocks] = await Promise.all([run(list, "client"), run(list, "mock")]);
  expect(cells.length).toBeGreaterThan(30);
  for (const [index, { place, payload }] of cells.entries()) {
    const [client, mock] = [clients[index], mocks[index]];
    const cell = `${place}: ${JSON.stringify(payload)}`;
    expect({ cell, clean: client?.isClean, failed: client?.failed }).toEqual({ cell, clean: true });
    expect({ cell, clean: mock?.isClean, failed: mock?.failed, thrown: mock?.thrown }).toEqual({
      cell,
      clean: true,
      thrown: [],
    });
    expect(
      mock?.statuses?.filter((status) => status >= 500),
      cell,
    ).toEqual([]);
    for (const sent of client?.requests ?? []) {
      expect(new URL(sent.url).origin, cell).toBe("https://api.example.test");
      if (!/[\ud800-\udfff]/u.test(payload))
        expect(onTheWire[place]?.(sent, payload) ?? true, `${cell} ${JSON.stringify(sent)}`).toBe(true);
    }
  }
}, 3_600_000);
