import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mustRun } from "../packages/run-command.js";
import { isMissing, nx } from "../packages/tools.js";
import { apis, commit, createWorkspace, git } from "./create-workspace.js";

const env = ["NX_DAEMON=false", "NX_NO_CLOUD=true", "NX_TUI=false", "CI=1", "NO_COLOR=1", "FORCE_COLOR=0"];

describe.skipIf(isMissing(nx))("Nx", () => {
  let workspace: string;
  /** Returns the number of projects whose output came from the cache. */
  const generate = async (): Promise<number> => {
    const printed = await mustRun(workspace, "env", [...env, process.execPath, nx.path, "run-many", "-t", "generate"]);
    const [, hits] = /Cache: +(\d)\/3 hit/.exec(printed) ?? [];
    if (hits === undefined) throw new Error(printed);
    return Number(hits);
  };
  const pathOf = (path: string): string => join(workspace, "apis", path);

  beforeAll(async () => {
    workspace = mkdtempSync(join(tmpdir(), "almanac-nx-"));
    await createWorkspace(workspace, (path) => path !== "turbo.json");
    // This project defines its target in `project.json` instead of a script.
    const { scripts: _, ...manifest } = JSON.parse(readFileSync(pathOf("files/package.json"), "utf8")) as {
      readonly scripts: object;
    };
    writeFileSync(pathOf("files/package.json"), JSON.stringify(manifest));
    await commit(workspace, "Use project.json");
    // Nx must be in the workspace.
    symlinkSync(dirname(dirname(dirname(nx.path))), join(workspace, "node_modules/nx"));
  });
  afterAll(() => rmSync(workspace, { recursive: true, force: true }));

  test("a second run gets all packages from the cache", async () => {
    expect(await generate()).toBe(0);
    for (const api of Object.values(apis)) {
      expect(existsSync(pathOf(`${api}/generated/${api}/items.js`)), api).toBe(true);
      rmSync(pathOf(`${api}/generated`), { recursive: true });
    }
    expect(await generate()).toBe(3);
    for (const api of Object.values(apis))
      expect(existsSync(pathOf(`${api}/generated/${api}/items.js`)), api).toBe(true);
  });

  test("a change of a file to which a document refers invalidates the output of one package", async () => {
    appendFileSync(pathOf("orders/spec/schemas/item.yaml"), "# changed\n");
    expect(await generate()).toBe(2);
    await git(workspace, "checkout", "--quiet", "apis");
  });

  test("another build of Almanac invalidates the output of all packages", async () => {
    const path = join(workspace, "package-lock.json");
    const lock = JSON.parse(readFileSync(path, "utf8")) as { packages: Record<string, { integrity?: string }> };
    const almanac = lock.packages["node_modules/almanac"];
    if (almanac === undefined) throw new Error("The lock file doesn't contain Almanac.");
    almanac.integrity = `sha512-${"A".repeat(86)}==`;
    writeFileSync(path, JSON.stringify(lock));
    expect(await generate()).toBe(0);
    await git(workspace, "checkout", "--quiet", "package-lock.json");
  });

  test("restoring an output deletes the files of the previous one", async () => {
    const document = readFileSync(pathOf("orders/spec/openapi.yaml"), "utf8");
    writeFileSync(pathOf("orders/spec/openapi.yaml"), document.replace("[Items]", "[Things]"));
    expect(await generate()).toBe(2);
    expect(existsSync(pathOf("orders/generated/orders/things.js"))).toBe(true);
    writeFileSync(pathOf("orders/spec/openapi.yaml"), document);
    expect(await generate()).toBe(3);
    expect(existsSync(pathOf("orders/generated/orders/things.js"))).toBe(false);
    expect(existsSync(pathOf("orders/generated/orders/items.js"))).toBe(true);
  });
});
