import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

/** A document to process. */
export interface Found {
  /** Name in the table. */
  readonly name: string;
  readonly path: string;
  /** Declared format, such as `openapi 3.0.1`. */
  readonly format: string;
}

/** Returns the OpenAPI documents in these files and folders, sorted by name. Throws if a path doesn't exist. */
export function findDocuments(places: readonly string[]): readonly Found[] {
  const found = places.flatMap((place) => {
    const path = resolve(place);
    if (!existsSync(path)) throw new Error(`File or folder not found: ${place}`);
    return statSync(path).isDirectory()
      ? filesBelow(path).flatMap((file) => recognize(file, relative(dirname(path), file)))
      : recognize(path, basename(path));
  });
  return found.sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** Returns a sample of the given size, by the hashes of names. It is deterministic, and a subset of every larger sample. */
export function chooseSample<Each extends Pick<Found, "name">>(all: readonly Each[], count: number): readonly Each[] {
  const hashed = all.map((each) => ({ each, hash: createHash("sha256").update(each.name).digest("hex") }));
  return hashed
    .sort((left, right) => (left.hash < right.hash ? -1 : 1))
    .slice(0, count)
    .map(({ each }) => each);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(json|ya?ml)$/i.test(name) && !/(^|[\\/])node_modules[\\/]/.test(name))
    .map((name) => join(folder, name));
}

const heading = /(?:^\uFEFF?|[{,]\s*)["']?(openapi|swagger)["']?\s*:\s*["']?(\d[\w.-]*)/m;

/** Returns the file as a document, or nothing if it doesn't declare an OpenAPI or Swagger version. */
function recognize(path: string, name: string): readonly Found[] {
  const [, kind, version] = heading.exec(readStart(path)) ?? heading.exec(readFileSync(path, "utf8")) ?? [];
  return kind === undefined || version === undefined ? [] : [{ name, path, format: `${kind} ${version}` }];
}

/** Reads the start of a file. Most documents declare their version there, and many are large. */
function readStart(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(20_000);
    return bytes.toString("utf8", 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
