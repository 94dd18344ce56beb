import { expect, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";

/** A document in which a response has a property of this type in each version. */
const documentWith = (versions: Readonly<Record<string, string>>): string => {
  const content = Object.fromEntries(
    Object.entries(versions).map(([version, type]) => [
      `application/vnd.library.${version}+json`,
      { schema: { type: "object", properties: { count: { type } } } },
    ]),
  );
  const responses = { "200": { description: "Fine.", content } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Library", version: "1" },
    paths: { "/books": { get: { operationId: "listBooks", tags: ["Books"], responses } } },
  });
};

const folderWith = (apis: Readonly<Record<string, Readonly<Record<string, string>>>>): string =>
  workspace({
    "almanac.yaml": `apis:\n${Object.keys(apis)
      .map((name) => `  ${name}: { document: ${name}.json, package: { name: "${name}", version: 1.0.0 } }\n`)
      .join("")}`,
    ...Object.fromEntries(Object.entries(apis).map(([name, versions]) => [`${name}.json`, documentWith(versions)])),
  });

const between = (from: string, to: string): readonly string[] => ["diff", "--from", from, "--to", to];
const same = { "2023-01-01": "integer", "2024-02-01": "integer", "2025-01-01": "integer" };
const changed = { "2023-01-01": "integer", "2024-02-01": "string", "2025-01-01": "string" };

test("two versions are compared in every API that has both", async () => {
  const folder = folderWith({ first: same, second: changed });
  const { stdout, stderr, code } = await almanac(folder, between("2023-01-01", "2024-02-01"));
  expect(stdout).toContain("type changed: integer → string · second: GET /books");
  expect({ stderr, code }).toEqual({ stderr: "", code: 1 });
});

test("an API that has only one of the two versions isn't compared, and a warning says so", async () => {
  const folder = folderWith({ first: { "2023-01-01": "integer" }, second: changed });
  const { stdout, stderr, code } = await almanac(folder, between("2023-01-01", "2024-02-01"));
  expect(stdout).toContain("second: GET /books");
  expect(stderr).toContain('The API "first" has no version "2024-02-01", so it isn\'t compared.');
  expect(code).toBe(1);
});

test("a version that no API has is an error, and so are two versions that no API has both of", async () => {
  const folder = folderWith({ first: { "2023-01-01": "integer" }, second: { "2024-02-01": "integer" } });
  const unknown = await almanac(folder, between("2023-01-01", "2022-01-01"));
  expect(unknown.stderr).toContain('None of the 2 APIs has a version "2022-01-01".');
  expect(unknown.code).toBe(3);
  const apart = await almanac(folder, between("2023-01-01", "2024-02-01"));
  expect(apart.stderr).toContain('No API has both the version "2023-01-01" and the version "2024-02-01".');
  expect(apart.code).toBe(3);
  const chosen = await almanac(folder, [...between("2023-01-01", "2024-02-01"), "--api", "first"]);
  expect(chosen.stderr).toContain('The API has no version "2024-02-01".');
  expect(chosen.code).toBe(3);
});

test("the sunset dates of two versions aren't compared, but those of two states are", async () => {
  const dated = (sunset: object): string => {
    const content = {
      "application/vnd.library.2023-01-01+json": { schema: { type: "string" }, ...sunset },
      "application/vnd.library.2024-02-01+json": { schema: { type: "string" } },
    };
    const get = { operationId: "listBooks", responses: { "200": { description: "Fine.", content } } };
    const info = { title: "Library", version: "1" };
    return JSON.stringify({ openapi: "3.1.0", info, paths: { "/books": { get } } });
  };
  const folder = workspace({ "old.json": dated({}), "new.json": dated({ "x-sunset": "2027-01-01" }) });
  const versions = await almanac(folder, ["diff", "new.json", ...between("2023-01-01", "2024-02-01").slice(1)]);
  expect(versions.stdout).toBe("No differences between 2023-01-01 and 2024-02-01.\n");
  const states = await almanac(folder, ["diff", "old.json", "new.json", "--verbose"]);
  expect(states.stdout).toContain("sunset added: 2027-01-01 · GET /books");
  expect(states.stdout).toContain("in 2023-01-01\n");
});

test("a schema that only the older version uses is removed, as generate reports it", async () => {
  const folder = workspace({
    "openapi.yaml": `openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /a:
    get:
      operationId: getA
      responses:
        "200":
          description: OK
          content:
            application/vnd.shop.2024-01-01+json: { schema: { $ref: "#/components/schemas/Old" } }
            application/vnd.shop.2025-01-01+json: { schema: { $ref: "#/components/schemas/New" } }
components:
  schemas:
    Old: { type: object, properties: { a: { type: string } } }
    New: { type: object, properties: { a: { type: string } } }
`,
  });
  const { stdout } = await almanac(folder, ["diff", "openapi.yaml", "--from", "2024-01-01", "--to", "2025-01-01"]);
  expect(stdout).toContain("1 error, 0 warnings, 0 other changes\n\nerror  api-schema-removed\n  Old: ");
});

test("a media type of a new version isn't a risk: callers of the older versions don't get it", async () => {
  const folder = workspace({
    "old.json": documentWith({ "2023-01-01": "integer", "2024-02-01": "integer" }),
    "new.json": documentWith(same),
  });
  const { stdout, code } = await almanac(folder, ["diff", "old.json", "new.json", "--fail-on", "warning"]);
  expect(stdout).toContain("0 errors, 0 warnings, 2 other changes");
  expect(stdout).toContain("1 response-media-type-added, 1 version-added");
  expect(code).toBe(0);
});
