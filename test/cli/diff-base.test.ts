import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { almanac, workspace } from "../support/cli.js";

const documentWith = (type: string): string => `openapi: 3.1.0
info: { title: Orders, version: "none" }
paths:
  /orders:
    get:
      responses:
        "200": { description: OK, content: { application/json: { schema: { type: ${type} } } } }
`;
const configOf = (...names: readonly string[]): string =>
  `apis:\n${names.map((name) => `  ${name}: { document: ${name}.yaml, package: { name: "${name}", version: 1.0.0 } }\n`).join("")}`;

/** Creates a repository with these files in its first commit. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = workspace(files, "almanac-diff-");
  const git = (...args: readonly string[]): void => void execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "Add the documents");
  return folder;
}

test("without documents, every API of the configuration is compared with the last commit", async () => {
  const folder = repository({
    "almanac.yaml": configOf("orders", "users"),
    "orders.yaml": documentWith("integer"),
    "users.yaml": documentWith("integer"),
  });
  const same = await almanac(folder, ["diff"]);
  expect(same.stdout).toBe("No differences between HEAD and the working folder.\n");
  expect(same.code).toBe(0);
  writeFileSync(join(folder, "users.yaml"), documentWith("string"));
  const changed = await almanac(folder, ["diff"]);
  expect(changed.stdout).toContain("response 200: type changed: integer → string · users: GET /orders");
  expect(changed.code).toBe(1);
  expect((await almanac(folder, ["diff", "--fail-on", "wire"])).code).toBe(1);
  expect((await almanac(folder, ["diff", "--api", "orders"])).code).toBe(0);
});

test("an API that was added to the configuration is reported, and so is one that was removed", async () => {
  const folder = repository({ "almanac.yaml": configOf("orders"), "orders.yaml": documentWith("integer") });
  renameSync(join(folder, "orders.yaml"), join(folder, "users.yaml"));
  writeFileSync(join(folder, "almanac.yaml"), configOf("users"));
  const { stdout, code } = await almanac(folder, ["diff", "--format", "json"]);
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [
      {
        id: "configured-api-added",
        api: "users",
        level: "info",
        cause: { base: null, revision: { file: "almanac.yaml", line: 2 } },
      },
      { id: "configured-api-removed", api: "orders", level: "error", wire: "safe", types: "breaking" },
    ],
  });
  expect(code).toBe(1);
});

test("a document is compared with the same document in the last commit, from any folder of the repository", async () => {
  const folder = repository({
    "spec/openapi.yaml": documentWith("integer"),
    "spec/a/other.yaml": documentWith("integer"),
  });
  writeFileSync(join(folder, "spec/openapi.yaml"), documentWith("string"));
  for (const [from, path] of [
    ["", "spec/openapi.yaml"],
    ["spec", "openapi.yaml"],
    ["spec/a", "../openapi.yaml"],
    ["spec", join(folder, "spec/openapi.yaml")],
  ] as const) {
    const { stdout } = await almanac(join(folder, from), ["diff", path]);
    expect(stdout, `${from} ${path}`).toContain("integer → string");
  }
});

test("each version of an API with a document for each version is compared, and new versions are reported", async () => {
  const config = (versions: readonly string[]): string =>
    `apis:\n  orders:\n    documents:\n${versions.map((each) => `      "${each}": ${each}.yaml\n`).join("")}    package: { name: orders, version: 1.0.0 }\n`;
  const folder = repository({
    "almanac.yaml": config(["2024-01-01", "2024-02-01"]),
    "2024-01-01.yaml": documentWith("integer"),
    "2024-02-01.yaml": documentWith("integer"),
  });
  writeFileSync(join(folder, "2024-02-01.yaml"), documentWith("string"));
  writeFileSync(join(folder, "2025-03-01.yaml"), documentWith("string"));
  writeFileSync(join(folder, "almanac.yaml"), config(["2024-01-01", "2024-02-01", "2025-03-01"]));
  const { stdout } = await almanac(folder, ["diff", "--format", "json"]);
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [
      { id: "response-body-type-changed", operations: [{ path: "/orders", versions: ["2024-02-01"] }] },
      {
        id: "version-added",
        args: { version: "2025-03-01" },
        cause: { base: null, revision: { file: "2025-03-01.yaml" } },
      },
    ],
  });
});

test("an approved break exits with 0, and an expired approval with 1", async () => {
  const folder = repository({ "almanac.yaml": configOf("orders"), "orders.yaml": documentWith("integer") });
  const approve = (until: string): void =>
    writeFileSync(
      join(folder, "almanac.yaml"),
      `${configOf("orders")}diff: { approvals: [{ match: { id: response-body-type-changed }, reason: Agreed., until: ${until} }] }\n`,
    );
  writeFileSync(join(folder, "orders.yaml"), documentWith("string"));
  approve("9999-12-31");
  const approved = await almanac(folder, ["diff"]);
  expect(approved.stdout).toContain("0 errors, 0 warnings, 0 other changes, 1 approved");
  expect(approved.stdout).toContain("approved until 9999-12-31: Agreed.");
  expect(approved.code).toBe(0);
  approve("2020-01-01");
  const expired = await almanac(folder, ["diff", "--fail-on", "none"]);
  expect(expired.stderr).toContain("This approval expired on 2020-01-01.");
  expect(expired.code).toBe(1);
});

test("an error in a committed document names the revision", async () => {
  const folder = repository({ "openapi.yaml": "openapi: [\n" });
  writeFileSync(join(folder, "openapi.yaml"), documentWith("string"));
  const { stderr, code } = await almanac(folder, ["diff", "openapi.yaml"]);
  expect(stderr).toContain("HEAD:openapi.yaml:");
  expect(stderr).toContain("openapi: [");
  expect(code).toBe(3);
});

test("a revision that doesn't exist, and a folder without a repository, are refused", async () => {
  const folder = repository({ "openapi.yaml": documentWith("string") });
  for (const base of ["nope", "--all", "HEAD:openapi.yaml"]) {
    const { stderr, code } = await almanac(folder, ["diff", "openapi.yaml", `--base=${base}`]);
    expect(stderr, base).toContain(`Git has no revision ${JSON.stringify(base)} here`);
    expect(code).toBe(3);
  }
  const plain = workspace({ "openapi.yaml": documentWith("string") });
  mkdirSync(join(plain, "spec"));
  expect((await almanac(plain, ["diff", "openapi.yaml"])).code).toBe(3);
});
