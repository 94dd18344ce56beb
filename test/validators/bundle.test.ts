import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { root } from "../support/root.js";

/** Bundles a program that imports from a golden package. The schema library isn't bundled. */
async function bundle(from: string, code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(root, "test/golden/parts/output", from) },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["zod", "valibot", "ajv", "ajv/*"],
  });
  return outputFiles[0]?.text ?? "";
}

test("a program that imports one validator contains only the schemas that it needs", async () => {
  const program = await bundle("stamps", 'import { Id } from "./2025-01-01/validators.js"; export const id = Id;');
  expect(program).toContain("^[a-f0-9]{8}$");
  for (const other of ["perforation", "multipleOf:.01", "albumId", "portrait"]) expect(program).not.toContain(other);
  // Rules, patterns and formats, without Zod.
  expect(gzipSync(program).length).toBeLessThan(9_500);
});

test("only validators with Ajv import Ajv", async () => {
  const code = 'import { Id } from "./validators.js"; export const id = Id;';
  expect(await bundle("stamps-valibot", code)).not.toMatch(/from"(ajv|zod)/);
  expect(await bundle("stamps-schema", code)).toMatch(/from"ajv/);
});

test.each(["zod", "valibot", "json-schema"])(
  "Node can import the runtime for %s without a bundler",
  async (library) => {
    const script = `import { validator } from "@almanac/validators/${library}";
    const { issues } = validator({ type: "string", format: "email" })["~standard"].validate("x");
    console.log(issues.length);`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: root,
    });
    expect(stdout.trim()).toBe("1");
  },
);

test("a program that imports no optional part contains none", async () => {
  const program = await bundle(
    "stamps",
    'import { createClient } from "./index.js"; export const client = createClient();',
  );
  expect(program).not.toContain("^[a-f0-9]{8}$");
});

test("a program that imports one operation's facts contains no others", async () => {
  const code = 'import { addStamp } from "./2024-01-01/operation-info.js"; console.log(addStamp.path);';
  const program = await bundle("stamps", code);
  expect(program).toContain("/albums/{albumId}/stamps");
  expect(program).not.toContain("uploadScan");
});
