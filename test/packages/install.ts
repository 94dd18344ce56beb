import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import type { Packed } from "./packed.js";
import { mustRun } from "./run-command.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sources = [
  "generator",
  "runtime/client",
  "runtime/mock",
  "runtime/mock-ui",
  "runtime/query",
  "runtime/cli",
  "runtime/mcp",
  "runtime/validators",
  "generated/atlas",
  "generated/atlas-v1",
  "generated/cloud-manager",
  "generated/mongodb-cloud-mock",
];

/** Packs and installs the packages once, before all tests. Returns a function that removes them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "almanac-packages-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    project.provide("packed", await fill(folder));
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

async function fill(folder: string): Promise<Packed> {
  const tarballs = await pack(join(folder, "tarballs"));
  const { almanac = "", ...others } = tarballs;
  const { "@almanac/mock": mock = "", "@almanac/cli": cli = "" } = others;
  const [generator, clients, alone] = await Promise.all([
    install(join(folder, "generator"), [almanac, mock, cli]),
    // The declarations of @almanac/query and @almanac/validators need the types of these libraries.
    install(join(folder, "clients"), [
      ...Object.values(others),
      ...["node_modules/@tanstack/query-core", "node_modules/valibot", "node_modules/zod"].map((path) =>
        join(root, path),
      ),
      // The version at the root is that of ESLint.
      join(root, "runtime/validators/node_modules/ajv"),
    ]),
    generateAlone(join(folder, "alone")),
  ]);
  return { tarballs, generator, clients, alone };
}

async function pack(folder: string): Promise<Record<string, string>> {
  await mkdir(folder);
  const folders = sources.map((source) => join(root, source));
  const options = ["--ignore-scripts", "--json", "--pack-destination", folder];
  const printed = await mustRun(root, "npm", ["pack", ...options, ...folders]);
  const packages = JSON.parse(printed) as readonly { name: string; filename: string }[];
  return Object.fromEntries(packages.map(({ name, filename }) => [name, join(folder, filename)]));
}

async function install(folder: string, tarballs: readonly string[]): Promise<string> {
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline"];
  await mustRun(folder, "npm", ["install", ...options, ...tarballs]);
  return folder;
}

async function generateAlone(folder: string): Promise<string> {
  await mkdir(folder);
  await copyFile(join(root, "test/golden/media-type/openapi.yaml"), join(folder, "openapi.yaml"));
  const bin = join(root, "generator/bin/almanac.js");
  await mustRun(folder, process.execPath, [bin, "generate", "openapi.yaml", "--output", "out", "--mock"]);
  return folder;
}
