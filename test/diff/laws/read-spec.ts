import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { isObject, type Json, type JsonObject } from "../../../generator/dist/model/json.js";

const kinds = new Set(["schemas", "parameters", "responses", "headers"]);

/** Reads a document of `spec/` as one file. Files in folders such as `schemas` become components; others are inlined. */
export function readSpec(path: string): JsonObject {
  const components: Record<string, Record<string, Json>> = {};

  function read(file: string): Json {
    return withoutFiles(parse(readFileSync(file, "utf8")) as Json, dirname(file));
  }

  function withoutFiles(value: Json, folder: string): Json {
    if (Array.isArray(value)) return value.map((each: Json) => withoutFiles(each, folder));
    if (!isObject(value)) return value;
    const { $ref: reference } = value;
    if (typeof reference !== "string" || !reference.endsWith(".yaml"))
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutFiles(each, folder)]));
    const file = join(folder, reference);
    const [kind, name] = [basename(dirname(file)), basename(file, ".yaml")];
    if (!kinds.has(kind)) return read(file);
    const known = (components[kind] ??= {});
    if (known[name] === undefined) {
      // Prevents endless recursion if the file refers to itself.
      known[name] = {};
      known[name] = read(file);
    }
    return { ...value, $ref: `#/components/${kind}/${name}` };
  }

  const document = read(path) as JsonObject;
  const own = isObject(document["components"]) ? document["components"] : {};
  return { ...document, components: { ...own, ...components } };
}
