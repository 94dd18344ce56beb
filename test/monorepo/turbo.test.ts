import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { mustRun, runCommand } from "../packages/run-command.js";
import { isMissing, turbo, turboCache } from "../packages/tools.js";
import { snapshot, writeAll } from "../support/cli.js";
import { apis, commit, createWorkspace, git } from "./create-workspace.js";
import { filesReadIn } from "./files-read-in.js";
import { startRemoteCache, type RemoteCache } from "./start-remote-cache.js";

interface DryRun {
  readonly tasks: readonly {
    readonly package: string;
    readonly hash: string;
    readonly inputs: Readonly<Record<string, string>>;
  }[];
}

describe.skipIf(isMissing(turbo) || isMissing(turboCache))("Turborepo", () => {
  let folder: string;
  let workspace: string;
  let cache: RemoteCache;
  const run = async (cwd: string, ...args: readonly string[]): Promise<string> => {
    const env = Object.entries({ ...cache.env, NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1" });
    return await mustRun(cwd, "env", [...env.map(([name, value]) => `${name}=${value}`), turbo.path, "run", ...args]);
  };
  const dryRun = async (task: string): Promise<DryRun["tasks"]> =>
    (JSON.parse(await run(workspace, task, "--dry=json")) as DryRun).tasks;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "almanac-turbo-"));
    workspace = join(folder, "first");
    await createWorkspace(workspace, (path) => !path.includes("nx") && !path.endsWith("project.json"));
    cache = await startRemoteCache();
  });
  afterAll(async () => {
    await cache[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await git(workspace, "checkout", "--quiet", ".");
    await git(workspace, "clean", "--force", "-d", "--quiet");
  });

  test("a second run and a second clone get all packages from the cache, and generate nothing", async () => {
    const first = await run(workspace, "generate");
    expect(first).toMatch(/Cached: +0 cached, 3 total/);
    expect(first.match(/1 package updated\./g)).toHaveLength(3);

    expect(await run(workspace, "generate")).toMatch(fromCache);

    const clone = join(folder, "second");
    await git(folder, "clone", "--quiet", workspace, clone);
    expect(await run(clone, "generate")).toMatch(fromCache);
    // Almanac can't have run in this clone.
    expect(existsSync(join(clone, "node_modules"))).toBe(false);
    for (const api of Object.values(apis)) {
      const generated = snapshot(join(clone, "apis", api, "generated"));
      expect(Object.keys(generated)).toContain(`${api}/items.js`);
      expect(generated).toEqual(snapshot(join(workspace, "apis", api, "generated")));
    }
  });

  test("applications in the workspace import the generated package by the name of the workspace package", async () => {
    const program = `
      import { createClient } from "@acme/orders";
      import { retry } from "@acme/orders/kit";
      console.log(typeof createClient, typeof retry);
    `;
    expect(await mustRun(workspace, process.execPath, ["--input-type=module", "--eval", program])).toBe(
      "function function\n",
    );
  });

  test("the task declares every file of the workspace that a run reads", async () => {
    const declared = (await dryRun("generate")).find((task) => task.package === "@acme/orders")?.inputs ?? {};
    const read = await filesReadIn(join(workspace, "apis/orders"));
    expect(read).toEqual(["almanac.yaml", "package.json", "spec/openapi.yaml", "spec/schemas/item.yaml"]);
    expect(Object.keys(declared)).toEqual(expect.arrayContaining([...read]));
  });

  test.each([
    ["the document", "apis/orders/spec/openapi.yaml", ["@acme/orders"]],
    ["a file to which the document refers", "apis/orders/spec/schemas/item.yaml", ["@acme/orders"]],
    ["a new file", "apis/orders/spec/overlay.yaml", ["@acme/orders"]],
    ["the configuration", "apis/orders/almanac.yaml", ["@acme/orders"]],
    ["the version of Almanac", "package-lock.json", Object.keys(apis)],
    ["a file that Almanac doesn't read", "apis/orders/NOTES.md", []],
  ])("a change of %s invalidates the output of the packages that depend on it", async (_, path, expected) => {
    const before = await dryRun("generate");
    const file = join(workspace, path);
    if (path === "package-lock.json") writeFileSync(file, withOtherVersion(readFileSync(file, "utf8")));
    else appendFileSync(file, "# changed\n");
    const after = await dryRun("generate");
    const changed = after.filter(({ hash }, index) => hash !== before[index]?.hash);
    expect(changed.map((task) => task.package).sort()).toEqual(expected);
  });

  test("an edit of a generated file invalidates a successful check", async () => {
    await run(workspace, "generate");
    await run(workspace, "check");
    expect(await run(workspace, "check")).toMatch(fromCache);
    appendFileSync(join(workspace, "apis/orders/generated/orders/index.js"), "// mine\n");
    await expect(run(workspace, "check")).rejects.toThrow(/edited +index\.js/);
  });

  test("files that a restored run doesn't overwrite are unknown to check, until the output is deleted", async () => {
    const document = join(workspace, "apis/orders/spec/openapi.yaml");
    await run(workspace, "generate");
    writeFileSync(document, readFileSync(document, "utf8").replace("[Items]", "[Things]"));
    await run(workspace, "generate");
    await git(workspace, "checkout", "--quiet", ".");
    await run(workspace, "generate");
    const { code, stderr } = await runCommand(join(workspace, "apis/orders"), "npx", [
      "--no-install",
      "almanac",
      "check",
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/unknown +things\.js/) as string });
    expect(stderr).toContain(
      "If a build cache restored them, delete the output folder and run almanac generate again.",
    );

    const other = readFileSync(document, "utf8").replace("[Items]", "[Things]").replace("getItem", "getThing");
    writeFileSync(document, other);
    const advice = "If a build cache restored it, delete the output folder and run almanac generate again.";
    await expect(run(workspace, "generate")).rejects.toThrow(advice);
    await git(workspace, "checkout", "--quiet", ".");
    await git(workspace, "clean", "-fdXq", "--", "apis/*/generated");
    expect(await run(workspace, "generate")).toMatch(fromCache);
    await run(workspace, "check");
  });

  test("an input outside the package invalidates the output if it is declared", async () => {
    const configuration = JSON.parse(readFileSync(join(workspace, "turbo.json"), "utf8")) as {
      readonly tasks: { readonly generate: { readonly inputs: string[] } };
    };
    configuration.tasks.generate.inputs.push("$TURBO_ROOT$/common/**");
    writeAll(workspace, { "turbo.json": JSON.stringify(configuration), "common/page.yaml": "type: object\n" });
    await commit(workspace, "Share a schema");
    const before = await dryRun("generate");
    writeAll(workspace, { "common/page.yaml": "type: array\n" });
    const after = await dryRun("generate");
    expect(after.every(({ hash }, index) => hash !== before[index]?.hash)).toBe(true);
  });
});

const fromCache = /Tasks: +3 successful, 3 total\nCached: +3 cached, 3 total\n +Time: +\S+ >>> FULL TURBO/;

function withOtherVersion(lock: string): string {
  const changed = lock.replace(/("node_modules\/almanac": \{\s+"version": )"[^"]+"/, '$1"9.9.9"');
  expect(changed).not.toBe(lock);
  return changed;
}
