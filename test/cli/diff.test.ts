import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { almanac } from "../support/cli.js";

const document = `openapi: 3.1.0
info: { title: Orders, version: "none" }
paths:
  /orders:
    get:
      responses:
        "200": { description: OK, content: { application/json: { schema: { $ref: "schemas.yaml" } } } }
`;
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "almanac-diff-"));
  const git = (...args: readonly string[]): void => void execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  const commit = (): void => {
    git("add", ".");
    git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "Change the schema");
  };
  git("init", "--quiet");
  writeFileSync(join(folder, "openapi.yaml"), document);
  writeFileSync(join(folder, "schemas.yaml"), "type: integer\n");
  commit();
  writeFileSync(join(folder, "schemas.yaml"), "type: string\n");
  commit();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("compares a revision of a repository with the working folder, and fails on a breaking change", async () => {
  const result = await almanac(folder, ["diff", "HEAD~1:openapi.yaml", "openapi.yaml"]);
  expect(result.stdout).toContain("response-body-type-changed");
  expect(result.code).toBe(1);
  expect((await almanac(folder, ["diff", "HEAD:openapi.yaml", "openapi.yaml"])).code).toBe(0);
  const none = await almanac(folder, ["diff", "HEAD~1:openapi.yaml", "HEAD:openapi.yaml", "--fail-on", "none"]);
  expect(none.code).toBe(0);
});

test("a revision that looks like an option or doesn't exist is refused", async () => {
  for (const name of ["--output=x:openapi.yaml", "nope:openapi.yaml"]) {
    const result = await almanac(folder, ["diff", "--", name, "openapi.yaml"]);
    expect(result.code).not.toBe(0);
    expect(result.stdout).toBe("");
  }
});

test("a missing document is an error of its own, and a missing argument a misuse", async () => {
  expect((await almanac(folder, ["diff", "nope.yaml", "openapi.yaml"])).code).toBe(3);
  const misuse = await almanac(folder, ["diff", "a.yaml", "b.yaml", "c.yaml"]);
  expect(misuse.code).toBe(2);
  expect(misuse.stderr).toContain("almanac diff compares two documents, but 3 were given.");
  const both = await almanac(folder, ["diff", "a.yaml", "b.yaml", "--base", "HEAD"]);
  expect(both.stderr).toContain("--base cannot be combined with two documents.");
  expect((await almanac(folder, ["diff", "openapi.yaml", "--from", "2024-01-01"])).stderr).toContain(
    "--from needs --to.",
  );
});
