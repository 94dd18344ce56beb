import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import type { Tools } from "../../runtime/mcp/dist/index.js";
import { almanac, root } from "../support/cli.js";

/** A version of a generated package with tools. */
export interface GeneratedPackage {
  readonly folder: string;
  readonly tools: Tools;
  readonly createClient: (options?: object) => object;
}

/** Generates a standalone package with tools, and imports it. `version` is a folder of the package. */
export async function generatePackage(document: string | object, version = ""): Promise<GeneratedPackage> {
  const folder = mkdtempSync(join(tmpdir(), "almanac-mcp-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = typeof document === "string" ? resolve(root, document) : join(folder, "openapi.json");
  if (typeof document !== "string") writeFileSync(path, JSON.stringify(document));
  const info = { name: "made", version: "1.0.0", standalone: true };
  const versions = version === "" ? { versions: { in: "none" } } : {};
  const config = { output: "packages", apis: { api: { document: path, ...versions, mcp: true, package: info } } };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(join(folder, "almanac.yaml"), JSON.stringify(config));
  const { code, stderr } = await almanac(folder, ["generate"]);
  if (code !== 0) throw new Error(stderr);
  const made = join(folder, "packages/api", version);
  const load = async (name: string): Promise<Record<string, unknown>> =>
    (await import(pathToFileURL(join(made, name)).href)) as Record<string, unknown>;
  const { tools } = await load("mcp.js");
  const { createClient } = await load("index.js");
  // The package isn't known at compile time.
  return { folder: made, tools: tools as Tools, createClient: createClient as GeneratedPackage["createClient"] };
}
