import { describe, expect, test } from "vitest";
import { listTypedEntryPoints } from "./manifest.js";
import { folderOf, packed } from "./packed.js";
import { runCommand } from "./run-command.js";
import { attw, isMissing, publint } from "./tools.js";

const all = Object.entries(packed.tarballs);

describe.skipIf(isMissing(publint))("publint", () => {
  test.each(all)("finds nothing in %s", async (_, tarball) => {
    const args = [publint.path, "run", "--strict", tarball];
    const { code, stdout, stderr } = await runCommand(packed.clients, process.execPath, args);
    expect(stdout + stderr).toContain("All good!");
    expect(code).toBe(0);
  });
});

describe.skipIf(isMissing(attw))("attw", () => {
  // attw doesn't expand patterns in `exports`, so the entry points are listed for it.
  test.each(all)("finds nothing in any entry point of %s", async (name, tarball) => {
    const doors = listTypedEntryPoints(folderOf(name)).map(({ specifier }) => `.${specifier.slice(name.length)}`);
    const options = ["--profile", "esm-only", "--no-definitely-typed", "--no-color", "--format", "ascii"];
    const args = [attw.path, tarball, ...options, "--entrypoints", ...doors];
    const { code, stdout, stderr } = await runCommand(packed.clients, process.execPath, args);
    expect(code, stdout + stderr).toBe(0);
    for (const door of doors) expect(stdout).toContain(`"${name}${door.slice(1)}"\n`);
  });
});
