import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/cli.js";

test.skipIf(process.platform === "win32")("outside a repository, generate doesn't start git", () => {
  const folder = mkdtempSync(join(tmpdir(), "almanac-git-"));
  try {
    writeFileSync(join(folder, "git"), `#!/bin/sh\necho "$@" >> "${folder}/calls.txt"\nexit 128\n`);
    chmodSync(join(folder, "git"), 0o755);
    cpSync(join(root, "test/golden/path/openapi.yaml"), join(folder, "openapi.yaml"));
    execFileSync(
      process.execPath,
      [join(root, "generator/bin/almanac.js"), "generate", "openapi.yaml", "--output", "out"],
      {
        cwd: folder,
        env: { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}` },
        stdio: "ignore",
      },
    );
    expect(existsSync(join(folder, "out/package.json"))).toBe(true);
    expect(existsSync(join(folder, "calls.txt"))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
