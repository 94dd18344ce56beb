import { execFile } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { root, workspace } from "../support/cli.js";

const text = { type: "string" };
const names = ["hasOwnProperty", "constructor", "toString", "valueOf", "__proto__"];
const properties = {
  id: { ...text, readOnly: true },
  name: text,
  ...Object.fromEntries(names.map((name) => [name, text])),
};
const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
const answer = (status: number): object => ({ [status]: { description: "OK", content } });
const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/things": {
      post: {
        operationId: "createThing",
        tags: ["Things"],
        requestBody: { required: true, content },
        responses: answer(201),
      },
    },
    "/things/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: text }],
      get: { operationId: "getThing", tags: ["Things"], responses: answer(200) },
    },
  },
  components: { schemas: { Thing: { type: "object", properties, required: ["name"] } } },
};
const configuration = {
  output: "generated",
  apis: { things: { document: "openapi.json", package: { name: "things", version: "1.0.0" } } },
  mocks: { all: { apis: ["things"], package: { name: "all-mock", version: "1.0.0" } } },
};

test("the generator, a client and a mock work with frozen prototypes and without __proto__", async () => {
  const folder = workspace({ "openapi.json": JSON.stringify(document), "almanac.yaml": JSON.stringify(configuration) });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const script = join(root, "test/hostile/frozen.js");
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--disable-proto=throw",
    script,
    join(root, "generator/dist/index.js"),
    folder,
  ]);
  const result = JSON.parse(stdout) as Readonly<Record<"isSound" | "made" | "found" | "status" | "polluted", unknown>>;
  expect(result).toMatchObject({ isSound: true, polluted: null, made: { name: "a", constructor: "c", toString: "d" } });
  expect(result.found).toEqual(result.made);
  expect(result.status).toBeLessThan(500);
});
