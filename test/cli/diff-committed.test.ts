import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
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

function commit(folder: string): void {
  const git = (...args: readonly string[]): void => void execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "Change files");
}

/** Creates a repository in which two packages are generated and committed. */
async function repository(): Promise<string> {
  const folder = workspace(
    {
      "almanac.yaml": configOf("orders", "users"),
      "orders.yaml": documentWith("integer"),
      "users.yaml": documentWith("integer"),
    },
    "almanac-diff-",
  );
  expect((await almanac(folder, ["generate"])).code).toBe(0);
  commit(folder);
  return folder;
}

test("the documents are compared with those of the commit that generated each package", async () => {
  const folder = await repository();
  writeFileSync(join(folder, "users.yaml"), documentWith("string"));
  commit(folder);
  const { stdout, code } = await almanac(folder, ["diff"]);
  expect(stdout).toMatch(/^generated \(commit [0-9a-f]{8}\) → the working folder: 1 error,/);
  expect(stdout).toContain("integer → string · users: GET /orders");
  expect(code).toBe(1);
  expect((await almanac(folder, ["diff", "--base", "HEAD"])).code).toBe(0);
  await almanac(folder, ["generate"]);
  commit(folder);
  const after = await almanac(folder, ["diff"]);
  expect(after.stdout).toMatch(
    /^No differences between generated \(commits [0-9a-f]{8}, [0-9a-f]{8}\) and the working folder\.\n$/,
  );
});

test("an API is removed if the configuration had it when a package was last generated", async () => {
  const folder = await repository();
  writeFileSync(join(folder, "almanac.yaml"), configOf("orders"));
  rmSync(join(folder, "users.yaml"));
  commit(folder);
  const { stdout } = await almanac(folder, ["diff", "--format", "json"]);
  expect(JSON.parse(stdout)).toMatchObject({ findings: [{ id: "configured-api-removed", api: "users" }] });
  expect((await almanac(folder, ["diff", "--api", "orders"])).code).toBe(0);
});

test("an API whose package isn't in git is compared with the last commit", async () => {
  const folder = await repository();
  rmSync(join(folder, "generated"), { recursive: true });
  commit(folder);
  writeFileSync(join(folder, "users.yaml"), documentWith("string"));
  commit(folder);
  expect((await almanac(folder, ["diff"])).stdout).toBe("No differences between HEAD and the working folder.\n");
});

test("a shallow clone that may lack the commit is an error, because nothing would differ from its only commit", async () => {
  const folder = await repository();
  writeFileSync(join(folder, "users.yaml"), documentWith("string"));
  commit(folder);
  execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${folder}`, "shallow"], { cwd: folder });
  const { stdout, stderr, code } = await almanac(join(folder, "shallow"), ["diff"]);
  expect(stderr).toContain("error[unreadable-state] generated/orders");
  expect(stderr).toContain("The history of this shallow clone may lack the commit that generated this package.");
  expect({ stdout, code }).toEqual({ stdout: "", code: 3 });
});

test("without git, diff says so, and generate works", async () => {
  const folder = await repository();
  writeFileSync(join(folder, "users.yaml"), documentWith("string"));
  const environment = { env: { PATH: folder } };
  for (const args of [["diff"], ["diff", "users.yaml"], ["diff", "HEAD:users.yaml", "users.yaml"]]) {
    const { stderr, code } = await almanac(folder, args, environment);
    expect(stderr, args.join(" ")).toContain("almanac: git is not installed.\n");
    expect(code).toBe(3);
  }
  expect((await almanac(folder, ["generate"], environment)).code).toBe(0);
});
