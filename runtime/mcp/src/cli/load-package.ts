import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Tools } from "../tools.js";

/** The modules of a version of a package. */
export interface LoadedPackage {
  readonly index: Readonly<Record<string, unknown>>;
  readonly tools: Tools;
}

/** Imports a version of a package, resolved from a folder. Throws a TypeError if it isn't installed or has no tools. */
export async function loadPackage(source: string, folder: string): Promise<LoadedPackage> {
  const [index, tools] = isPath(source) ? pathsIn(resolve(folder, source)) : pathsOf(source, folder);
  const { tools: found } = await load(tools);
  // Generated packages declare the type of their tools.
  return { index: await load(index), tools: found as Tools };
}

type Paths = readonly [index: string, tools: string];

function isPath(source: string): boolean {
  return /^(?:[.~/\\]|[a-z]:[/\\])/i.test(source);
}

function pathsIn(folder: string): Paths {
  const tools = join(folder, "mcp.js");
  if (!existsSync(tools)) throw withoutTools(folder);
  return [join(folder, "index.js"), tools];
}

function pathsOf(source: string, folder: string): Paths {
  const { resolve: find } = createRequire(join(folder, "index.js"));
  try {
    return [find(source), find(`${source}/mcp`)];
  } catch {
    throw withoutTools(source);
  }
}

function withoutTools(source: string): TypeError {
  return new TypeError(
    `${source} isn't a package with tools. Install it, name the version if it has versions, and generate it with "mcp: true".`,
  );
}

async function load(path: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
}
