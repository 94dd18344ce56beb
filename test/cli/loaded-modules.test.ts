import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isInRepository } from "../../generator/dist/host/git/is-in-repository.js";
import { root } from "../support/cli.js";

/** A loader that appends the URL of each loaded module to a file. */
const hooks = `import { appendFileSync } from "node:fs";
export async function load(url, context, next) {
  appendFileSync(process.env.LOADED_MODULES, url + "\\n");
  return next(url, context);
}`;
const register = `import { register } from "node:module"; register(${JSON.stringify(toDataUrl(hooks))});`;

function toDataUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** Runs a command, and returns the URLs of the modules that it loaded. */
function loadedBy(...args: readonly string[]): readonly string[] {
  return loadedIn(root, ...args);
}

function loadedIn(cwd: string, ...args: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "almanac-modules-"));
  try {
    const list = join(folder, "modules.txt");
    const bin = join(root, "generator/bin/almanac.js");
    execFileSync(
      process.execPath,
      ["--import", toDataUrl(register), bin, ...args.map((arg) => arg.replace("$out", folder))],
      {
        cwd,
        env: { ...process.env, LOADED_MODULES: list },
        stdio: "ignore",
      },
    );
    return readFileSync(list, "utf8").trim().split("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the version is printed without loading a library or a stage of the generator", () => {
  const loaded = loadedBy("--version");
  expect(loaded.filter((url) => /node_modules|package-command|pipeline/.test(url))).toEqual([]);
});

test("a client is generated without loading TypeScript, Prettier, openapi-typescript or the runtime of mocks", () => {
  const loaded = loadedBy("generate", "test/golden/path/openapi.yaml", "--output", "$out/package");
  expect(loaded.some((url) => url.includes("/generator/"))).toBe(true);
  expect(
    loaded.filter((url) => /node_modules\/(typescript|prettier|openapi-typescript|@redocly)|create-mock/.test(url)),
  ).toEqual([]);
});

test("a client is generated without the libraries for schemas, overlays and unusual YAML", () => {
  const loaded = loadedBy("generate", "test/golden/path/openapi.yaml", "--output", "$out/package");
  const chunks = loaded.filter((url) => url.includes("/dist/bundle/"));
  const bundled = chunks.flatMap((url) => [
    ...readFileSync(new URL(url), "utf8").matchAll(/^\/\/ (?:\.\.\/)+node_modules\/([\w-]+)\//gm),
  ]);
  const names = new Set(bundled.map(([, name]) => name));
  expect(chunks.length).toBeGreaterThan(1);
  expect([names.has("yaml"), names.has("json-p3"), names.has("ajv")]).toEqual([false, false, false]);
});

test("the library for prompts is loaded only to ask questions", () => {
  const folder = mkdtempSync(join(tmpdir(), "almanac-prompts-"));
  try {
    cpSync(join(root, "test/golden/path/openapi.yaml"), join(folder, "openapi.yaml"));
    const loaded = loadedIn(folder, "init", "openapi.yaml", "--yes", "--no-generate");
    expect(loaded.some((url) => url.includes("init-command"))).toBe(true);
    expect(loaded.filter((url) => url.includes("ask-on-terminal"))).toEqual([]);
    const own = readdirSync(join(root, "generator/dist/bundle")).filter((name) => name.startsWith("ask-on-terminal"));
    expect(own).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("an unchanged run loads one file of the bundle, and imports no module of Node", () => {
  const folder = mkdtempSync(join(tmpdir(), "almanac-unchanged-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    cpSync(join(root, "test/golden/path/openapi.yaml"), join(folder, "openapi.yaml"));
    const [first, unchanged] = [1, 2].map(() => loadedIn(folder, "generate", "openapi.yaml", "--output", "package"));
    expect(first?.length).toBeGreaterThan(unchanged?.length ?? 0);
    expect(unchanged?.map((url) => url.replace(/.*\/generator\//, ""))).toEqual([
      "bin/almanac.js",
      "dist/bundle/main.js",
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a folder is in a repository if it or a parent contains .git", async () => {
  const folder = mkdtempSync(join(tmpdir(), "almanac-repository-"));
  try {
    mkdirSync(join(folder, "a/.git"), { recursive: true });
    mkdirSync(join(folder, "a/b"));
    const inside = await Promise.all([".", "a", "a/b", "c"].map((path) => isInRepository(join(folder, path))));
    expect(inside).toEqual([false, true, true, false]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("templates are compiled by the build, so the bundle doesn't contain the compiler of Handlebars", () => {
  const folder = join(root, "generator/dist/bundle");
  const bundle = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  expect(bundle).toContain("handlebars/dist/cjs/handlebars/runtime.js");
  expect(bundle).not.toContain("handlebars/dist/cjs/handlebars/compiler");
});

test("the licenses of the packages in the bundle are listed beside it", () => {
  const notices = readFileSync(join(root, "generator/dist/bundle/NOTICES.txt"), "utf8");
  for (const name of ["yaml", "handlebars", "ajv", "json-p3", "@noble/hashes", "@clack/prompts"])
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC|BSD-3-Clause)\\)$`, "m"));
  expect(notices.match(/^Permission |^Redistribution and use /gm)?.length).toBeGreaterThan(8);
});
