import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { bin, root, workspace, type Ended } from "../support/cli.js";
import { runCommand } from "../packages/run-command.js";

const page = readFileSync(join(root, "docs/ci.md"), "utf8");
const blocks = [...page.matchAll(/^```(?:yaml|sh)\n(.*?)^```$/gms)].map(([, text = ""]) => text);
const [github = "", gitlab = "", hook = ""] = blocks;

const documentWith = (name: string): string => `openapi: 3.1.0
info: { title: Garden, version: "1" }
paths:
  /plants:
    get:
      operationId: listPlants
      tags: [Plants]
      parameters: [{ name: ${name}, in: query, required: true, schema: { type: string } }]
      responses: { "200": { description: OK } }
`;

/** A repository with a branch `main`, and after it a change that breaks requests. Its packages were not generated again. */
function repository(): string {
  const folder = workspace({
    "almanac.yaml": "apis: { garden: { document: openapi.yaml, package: { name: garden, version: 1.0.0 } } }",
    "openapi.yaml": documentWith("kind"),
    ".gitignore": "node_modules\n",
  });
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  symlinkSync(bin, join(folder, "node_modules/.bin/almanac"));
  const git = (...args: readonly string[]): void =>
    void execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.com", ...args], { cwd: folder });
  execFileSync(process.execPath, [bin, "generate"], { cwd: folder });
  git("init", "--quiet", "--initial-branch", "main");
  git("add", ".");
  git("commit", "--quiet", "--message", "Add the garden");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  writeFileSync(join(folder, "openapi.yaml"), documentWith("species"));
  return folder;
}

const shell = (folder: string, command: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  runCommand(folder, "env", [...Object.entries(env).map(([name, value]) => `${name}=${value}`), "sh", "-c", command]);

test("the GitHub workflow reports packages that don't match, and annotates a change that breaks requests", async () => {
  const { jobs } = parse(github) as {
    readonly jobs: { readonly packages: { readonly steps: readonly { run?: string }[] } };
  };
  const [install, check = "", diff = ""] = jobs.packages.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
  expect(install).toBe("npm ci");
  const folder = repository();
  const checked = await shell(folder, check);
  expect(checked).toMatchObject({ code: 1, stdout: "" });
  expect(checked.stderr).toContain("Run almanac generate to update them.");
  const { code, stdout } = await shell(folder, diff, { GITHUB_BASE_REF: "main" });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^::error .*file=openapi\.yaml,line=8[,:]/m);
});

test("the GitLab job writes the findings as test results", async () => {
  const { almanac } = parse(gitlab) as { readonly almanac: { readonly script: readonly string[] } };
  const folder = repository();
  const { code } = await shell(folder, almanac.script.at(-1) ?? "", { CI_MERGE_REQUEST_DIFF_BASE_SHA: "HEAD" });
  expect(code).toBe(1);
  expect(readFileSync(join(folder, "almanac.xml"), "utf8")).toMatch(/<failure .*species/);
});

test("the hook stops a commit that forgets the generated files", async () => {
  const folder = repository();
  writeFileSync(join(folder, ".git/hooks/pre-commit"), hook, { mode: 0o755 });
  const commit = "git -c user.name=test -c user.email=test@example.com commit --quiet --all --message Change";
  const refused = await shell(folder, commit);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("Run almanac generate to update them.");
  expect(await shell(folder, `npx almanac generate && git add . && ${commit}`)).toMatchObject({ code: 0 });
});
