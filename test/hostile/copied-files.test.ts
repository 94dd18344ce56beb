import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { generate } from "../../generator/dist/index.js";
import { snapshot, workspace } from "../support/cli.js";
import { formatDiagnosticsOf } from "../support/memory-run.js";

const secret = "the secret that nobody may see";
const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Kites", version: "1" },
  servers: [{ url: "https://api.example.com" }],
  paths: { "/kites": { get: { operationId: "listKites", responses: { 204: { description: "OK" } } } } },
});

afterEach(() => void vi.unstubAllEnvs());

interface Copied {
  readonly licenseFile?: string;
  readonly code?: string;
  readonly allow?: readonly string[];
}

/** A configuration in `home/` of a mock and of a client. */
function configuration({ licenseFile = "LICENSE", code = "code", allow = [] }: Copied): string {
  return JSON.stringify({
    apis: { kites: { document: "openapi.json", package: { name: "kites", version: "1.0.0", licenseFile }, allow } },
    mocks: { kites: { apis: ["kites"], code, package: { name: "kites-mock", version: "1.0.0" } } },
  });
}

function createWorkspace(copied: Copied, more: Readonly<Record<string, string>> = {}): string {
  return workspace({
    "home/almanac.yaml": configuration(copied),
    "home/openapi.json": document,
    "home/LICENSE": "Free.\n",
    "home/code/behaviours/listKites.ts": "export {};\n",
    "secret.txt": secret,
    "secrets/policy.ts": `export const secret = "${secret}";\n`,
    ...more,
  });
}

const config = "home/almanac.yaml";

/** Generates, and returns the codes and locations of the problems. The secret must not be in the output or in a message. */
async function problems(folder: string, allow: readonly string[] = []): Promise<readonly unknown[]> {
  const { diagnostics } = await generate({ folder, config, allow });
  const written = existsSync(join(folder, "home/generated")) ? snapshot(join(folder, "home/generated")) : {};
  expect(JSON.stringify([diagnostics, written])).not.toContain(secret);
  return diagnostics.map(({ code, at }) => [code, at]);
}

const atLicense = `${config}#/apis/kites/package/licenseFile`;
const atCode = `${config}#/mocks/kites/code`;

test.each([
  "../secret.txt",
  "../missing.txt",
  "link.txt",
  "link/secret.txt",
  "../../../../../../../../proc/self/environ",
  "/proc/self/environ",
  "/etc/passwd",
])("copies no license from %s, which is outside the repository", async (licenseFile) => {
  const folder = createWorkspace({ licenseFile });
  symlinkSync("../secret.txt", join(folder, "home/link.txt"));
  symlinkSync("..", join(folder, "home/link"));
  expect(await problems(folder)).toEqual([["file-outside-repository", atLicense]]);
});

test.each(["../secrets", "../missing", "link", "/", "/proc/self"])(
  "copies no code from %s, which is outside the repository",
  async (code) => {
    const folder = createWorkspace({ code });
    symlinkSync("../secrets", join(folder, "home/link"));
    expect(await problems(folder)).toEqual([["file-outside-repository", atCode]]);
  },
);

test("copies no code behind a link out of the repository", async () => {
  const folder = createWorkspace({});
  symlinkSync("../../secrets/policy.ts", join(folder, "home/code/policy.ts"));
  expect(await problems(folder)).toEqual([["file-outside-repository", atCode]]);
});

test.each([
  ["the nearest folder with .git", { ".git/HEAD": "ref: refs/heads/main\n" }],
  ["the nearest folder with workspaces", { "package.json": '{ "workspaces": ["home"] }' }],
  ["the nearest folder with pnpm-workspace.yaml", { "pnpm-workspace.yaml": "packages: [home]\n" }],
])("copies files from the repository: %s", async (_, marker) => {
  const files = { ...marker, "shared/LICENSE": "Shared.\n", "shared/code/behaviours/listKites.ts": "export {};\n" };
  const folder = createWorkspace({ licenseFile: "../shared/LICENSE", code: "../shared/code" }, files);
  expect(await problems(folder)).toEqual([]);
  expect(readFileSync(join(folder, "home/generated/kites/LICENSE"), "utf8")).toBe("Shared.\n");
});

test("a package.json without workspaces doesn't mark a repository", async () => {
  const folder = createWorkspace({ licenseFile: "../secret.txt" }, { "package.json": "{}" });
  expect(await problems(folder)).toEqual([["file-outside-repository", atLicense]]);
});

test("reads a document elsewhere in the repository", async () => {
  const folder = createWorkspace({});
  const moved = configuration({}).replace("openapi.json", "../specs/kites.json");
  const monorepo = workspace({ ...snapshotOf(folder), "home/almanac.yaml": moved, "specs/kites.json": document });
  expect(await problems(monorepo)).toEqual([]);
});

function snapshotOf(folder: string): Readonly<Record<string, string>> {
  const paths = ["home/LICENSE", "home/code/behaviours/listKites.ts"];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

test.each([".git/config", ".env", ".env.production", ".env/kites", "app/.npmrc", ".NPMRC", "link", ".ssh/id_rsa"])(
  "copies no license from %s, which may contain credentials",
  async (path) => {
    const real = path === "link" ? ".env" : path;
    const folder = createWorkspace({ licenseFile: path }, { [`home/${real}`]: secret });
    if (path === "link") symlinkSync(".env", join(folder, "home/link"));
    expect(await problems(folder)).toEqual([["secret-file", atLicense]]);
  },
);

test("copies files from a folder that the command line allows, but not from one that the configuration allows", async () => {
  const copied = { licenseFile: "../shared/LICENSE", allow: ["../shared"] };
  const folder = createWorkspace(copied, { "shared/LICENSE": "Shared.\n", "shared/.env": secret });
  expect(await problems(folder)).toEqual([["file-outside-repository", atLicense]]);
  expect(await problems(folder, ["shared"])).toEqual([]);
  expect(readFileSync(join(folder, "home/generated/kites/LICENSE"), "utf8")).toBe("Shared.\n");
  expect(await problems(createWorkspace({ ...copied, licenseFile: "../secret.txt" }, {}), [])).not.toEqual([]);
});

test("an allowed folder makes no file with credentials in it copyable", async () => {
  const folder = createWorkspace({ licenseFile: "../shared/.env" }, { "shared/.env": secret });
  expect(await problems(folder, ["shared"])).toEqual([["secret-file", atLicense]]);
});

test.each([
  ["a folder", "code"],
  ["a pipe", "pipe"],
  ["a missing file", "missing"],
])("copies no license from %s", async (_, licenseFile) => {
  const folder = createWorkspace({ licenseFile });
  execFileSync("mkfifo", [join(folder, "home/pipe")]);
  expect(await problems(folder)).toEqual([["missing-file", atLicense]]);
});

test.each(["pipe", "folder"])("reports code that is a %s", async (kind) => {
  const folder = createWorkspace({});
  if (kind === "pipe") execFileSync("mkfifo", [join(folder, "home/code/policy.ts")]);
  else {
    mkdirSync(join(folder, "home/code/elsewhere"));
    symlinkSync("elsewhere", join(folder, "home/code/policy.ts"));
  }
  expect(await problems(folder)).toEqual([["missing-file", atCode]]);
});

test.each([
  ["a pipe", "pipe", "it is not a regular file"],
  ["a folder", "code", "it is a folder"],
  ["a link to a pipe", "link", "it is not a regular file"],
])("reports a reference to %s, and doesn't read it", async (_, target, reason) => {
  const referring = JSON.stringify({ ...JSON.parse(document), components: { schemas: { Kite: { $ref: target } } } });
  const folder = createWorkspace({}, { "home/openapi.json": referring });
  execFileSync("mkfifo", [join(folder, "home/pipe")]);
  symlinkSync("pipe", join(folder, "home/link"));
  const { diagnostics } = await generate({ folder, config });
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ["broken-reference", expect.stringContaining(`cannot be read: ${reason}.`)],
  ]);
});

test.each(["pipe", "/dev/zero", "/dev/null"])("reports a document that is not a regular file: %s", async (path) => {
  const folder = createWorkspace({}, { "home/almanac.yaml": configuration({}).replace("openapi.json", path) });
  execFileSync("mkfifo", [join(folder, "home/pipe")]);
  const [first] = await problems(folder);
  expect(first).toEqual(["missing-document", `${config}#/apis/kites/document`]);
});

test.each(["document", "overlays"])(
  "shows no lines of a file outside the repository that is named as %s",
  async (key) => {
    const named = JSON.stringify({
      apis: {
        kites: {
          document: "openapi.json",
          package: { name: "kites", version: "1.0.0" },
          [key]: key === "document" ? "../secret.txt" : ["../secret.txt"],
        },
      },
    });
    const folder = createWorkspace({}, { "home/almanac.yaml": named });
    const hidden = await generate({ folder, config });
    expect(hidden.diagnostics.map(({ file }) => file)).toEqual(["secret.txt"]);
    expect(formatDiagnosticsOf(hidden)).not.toContain(secret);
    const shown = await generate({ folder, config, allow: ["."] });
    expect(formatDiagnosticsOf(shown)).toContain(secret);
  },
);

test("shows no lines of a configuration that is a link to a file outside the repository", async () => {
  const folder = workspace({ "home/openapi.json": document, "secret.txt": secret });
  symlinkSync("../secret.txt", join(folder, config));
  const summary = await generate({ folder, config });
  expect(summary.isSound).toBe(false);
  expect(formatDiagnosticsOf(summary)).not.toContain(secret);
});

test("doesn't read the environment of the process, even if the command line allows its folder", async () => {
  vi.stubEnv("KITES_TOKEN", secret);
  const folder = createWorkspace({ licenseFile: "/proc/self/environ" });
  expect(await problems(folder, ["/"])).toEqual([["system-error", expect.stringMatching(/^\/proc\/\d+\/environ#$/)]]);
});

test("reports two packages in one folder", async () => {
  const entry = { document: "openapi.json", package: { name: "kites", version: "1.0.0" } };
  const colliding = JSON.stringify({
    apis: { "kites-mock": entry },
    mocks: { kites: { apis: ["kites-mock"], package: { name: "mock", version: "1.0.0" } } },
  });
  const folder = createWorkspace({}, { "home/almanac.yaml": colliding });
  expect(await problems(folder)).toEqual([["same-folder", `${config}#/mocks/kites`]]);
  expect(existsSync(join(folder, "home/generated"))).toBe(false);
});
