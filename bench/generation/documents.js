// The documents of the benchmark. All but Atlas's come from npm.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Returns the documents by name, and the reason why one is missing. */
export function findDocuments(atlas) {
  return {
    petstore: here("../node_modules/@readme/oas-examples/3.0/json/petstore.json"),
    github: here("../node_modules/@octokit/openapi/generated/api.github.com.json"),
    atlas: atlas === undefined ? null : existing(resolve(atlas)),
  };
}

function existing(path) {
  if (!existsSync(path))
    throw new Error(`No document at ${path}. Pass the path of a copy of Atlas's published document to --atlas.`);
  return path;
}

/** Copies a document to a folder with the summary of its first operation changed, and returns the path of the copy. */
export function copyEdited(document, folder, text) {
  const copy = join(folder, `openapi${extname(document)}`);
  const paths = /^(\s*)"?paths"?:/m;
  const source = readFileSync(document, "utf8");
  const start = source.search(paths);
  const edited = source.slice(start).replace(/("?summary"?: *"?)(\w)/, `$1${text} $2`);
  writeFileSync(copy, source.slice(0, start) + edited);
  return copy;
}

/** Writes a document that is `times` as large: its paths and schemas are repeated under new names. */
export function multiply(document, times, folder) {
  const source = JSON.parse(readFileSync(document, "utf8"));
  const grown = { ...source, paths: {}, components: { ...source.components, schemas: {} } };
  for (let copy = 0; copy < times; copy += 1) {
    const suffix = copy === 0 ? "" : `Copy${copy}`;
    const rename = (text) => text.replaceAll(/#\/components\/schemas\/([\w.-]+)/g, `#/components/schemas/$1${suffix}`);
    for (const [name, schema] of Object.entries(source.components.schemas)) {
      grown.components.schemas[name + suffix] = JSON.parse(rename(JSON.stringify(schema)));
    }
    for (const [path, item] of Object.entries(source.paths)) {
      const text = rename(JSON.stringify(item)).replaceAll(/"operationId":"([^"]+)"/g, `"operationId":"$1${suffix}"`);
      grown.paths[copy === 0 ? path : `/copy-${copy}${path}`] = JSON.parse(text);
    }
  }
  const path = join(folder, `openapi-${times}.json`);
  writeFileSync(path, JSON.stringify(grown));
  return path;
}
