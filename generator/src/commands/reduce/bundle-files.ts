import type { LoadedDocument } from "../../load/load-document.js";
import { resolveTarget } from "../../load/resolve-target.js";
import type { Source } from "../../load/source.js";
import { entriesOf, isArray, isObject, member, stringMember, type Json, type JsonObject } from "../../model/json.js";
import { childOf, locationOf, pointerOf } from "../../model/location.js";
import { segmentsOf } from "./segments-of.js";
import { texts } from "./texts.js";
import { valueAt } from "./value-at.js";
import { mapOf, visitMembers, type Place } from "./visit.js";

/** The largest number of references that are replaced with copies of their targets. */
const maxCopies = 100_000;

/** The maps whose values are schemas. */
const schemaMaps: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "dependencies",
  "$defs",
  "definitions",
  "components.schemas",
  "components.definitions",
]);

/** The keywords whose value is a schema or a list of schemas. */
const schemaKeywords: ReadonlySet<string> = new Set([
  "schema",
  "itemSchema",
  "items",
  "prefixItems",
  "additionalItems",
  "additionalProperties",
  "unevaluatedItems",
  "unevaluatedProperties",
  "propertyNames",
  "contains",
  "contentSchema",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
]);

/** A value in one of the files. */
interface Target {
  readonly file: string;
  readonly segments: readonly string[];
  readonly value: Json;
}

/**
 * Returns a document of several files as one value. Schemas of other files become components, and every other reference
 * to another file is replaced with a copy of its target. References to files that weren't read stay as they are. Texts
 * are left out.
 */
export function bundleFiles({ root, files }: LoadedDocument): Json {
  return isObject(root.root) && files.length > 1 ? new Bundle(root, files).build(root.root) : root.root;
}

class Bundle {
  readonly #root: Source;
  readonly #files: ReadonlyMap<string, Source>;
  /** The place of the document's schemas. */
  readonly #place: readonly string[];
  /** The names of the schemas of other files, by file and pointer. */
  readonly #names = new Map<string, string>();
  /** The map of the document's schemas, which can be in another file. */
  readonly #own: Target;
  readonly #taken: Set<string>;
  readonly #schemas: { readonly name: string; readonly target: Target }[] = [];
  /** The targets that are being copied, so that a target that contains itself is found. */
  readonly #open = new Set<string>();
  #copies = 0;

  constructor(root: Source, files: readonly Source[]) {
    this.#root = root;
    this.#files = new Map(files.map((each) => [each.path, each]));
    this.#place = member(root.root, "swagger") === undefined ? ["components", "schemas"] : ["definitions"];
    this.#own = this.#ownSchemas();
    this.#taken = new Set(entriesOf(this.#own.value).map(([name]) => name));
  }

  build(root: JsonObject): Json {
    const aliases = new Map<string, Target>();
    // A component that is only a reference to another file gives its name to the schema in that file.
    for (const [name, value] of entriesOf(this.#own.value)) {
      const inOwn = { file: this.#own.file, segments: [...this.#own.segments, name], value };
      const target = this.#targetOf(value, inOwn.file) ?? inOwn;
      if (target.file === this.#root.path || this.#names.has(keyOf(target))) continue;
      this.#names.set(keyOf(target), name);
      aliases.set(name, target);
    }
    const copy = this.#copy(root, this.#root.path);
    const own = this.#place.reduce<Json | undefined>((value, key) => member(value, key), copy);
    const schemas = new Map(entriesOf(own));
    for (const [name, { value, file }] of aliases) schemas.set(name, this.#copy(value, file));
    // Copying a schema can find more of them.
    for (const { name, target } of this.#schemas) schemas.set(name, this.#copy(target.value, target.file));
    return replaceAt(copy, this.#place, Object.fromEntries(schemas));
  }

  #ownSchemas(): Target {
    let own: Target = { file: this.#root.path, segments: [], value: this.#root.root };
    for (const key of this.#place) {
      const value = member(own.value, key) ?? {};
      own = this.#targetOf(value, own.file) ?? { file: own.file, segments: [...own.segments, key], value };
    }
    return own;
  }

  #copy(root: Json, file: string, map: string | null = null): Json {
    return visitMembers(
      root,
      (place, value, copy) => {
        if (place.map === null && texts.has(place.key)) return null;
        if (place.map === "mapping" && typeof value === "string") return [place.key, this.#tag(value, file)];
        const isReferenceIn = isArray(value) && value.some((each) => stringMember(each, "$ref") !== null);
        if (isReferenceIn)
          return [place.key, value.map((each) => this.#replace(each, file, place, true) ?? copy(each))];
        return [place.key, this.#replace(value, file, place) ?? copy(value, mapOf(place, value))];
      },
      map,
    );
  }

  /** Returns the value that replaces a reference to another file; null for any other value. */
  #replace(value: Json, file: string, place: Place, isItem = false): Json | null {
    const target = this.#targetOf(value, file);
    if (target === null || !isObject(value) || (target.file === this.#root.path && file === target.file)) return null;
    const { $ref: _, ...rest } = value;
    const siblings = this.#copy(rest, file);
    const [key, isSchema] = [keyOf(target), isSchemaAt(place)];
    if (isSchema || target.file === this.#root.path)
      return Object.fromEntries([["$ref", this.#referenceTo(target)], ...entriesOf(siblings)]);
    if (this.#open.has(key) || ++this.#copies > maxCopies) return null;
    this.#open.add(key);
    const copy = this.#copy(target.value, target.file, isItem ? null : mapOf(place, target.value));
    this.#open.delete(key);
    return isObject(copy) ? Object.fromEntries([...Object.entries(copy), ...entriesOf(siblings)]) : copy;
  }

  /** Replaces a tag of a discriminator if it refers to another file. */
  #tag(tag: string, file: string): string {
    const target = this.#targetOf({ $ref: tag }, file);
    return target === null ? tag : this.#referenceTo(target);
  }

  /** Returns the reference, inside the bundle, to a schema of another file or to a value of the root file. */
  #referenceTo(target: Target): string {
    const segments = target.file === this.#root.path ? target.segments : [...this.#place, this.#nameOf(target)];
    return `#${pointerOf(childOf(locationOf("", ""), ...segments))}`;
  }

  #nameOf(target: Target): string {
    const known = this.#names.get(keyOf(target));
    if (known !== undefined) return known;
    const file = target.file.slice(target.file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
    const base = (target.segments.at(-1) ?? file).replaceAll(/[^\w.-]/g, "_");
    let name = base;
    for (let count = 2; this.#taken.has(name); count += 1) name = `${base}${count}`;
    this.#taken.add(name);
    this.#names.set(keyOf(target), name);
    this.#schemas.push({ name, target });
    return name;
  }

  /** Follows a reference, and then every reference that its target consists of. Returns null if it can't be resolved. */
  #targetOf(value: Json, from: string): Target | null {
    let found: Target | null = null;
    let [next, file]: [Json, string] = [value, from];
    const visited = new Set<string>();
    for (;;) {
      const reference = stringMember(next, "$ref");
      if (reference === null || (found !== null && Object.keys(isObject(next) ? next : {}).length > 1)) return found;
      const target = this.#lookUp(reference, file);
      if (target === null || visited.has(keyOf(target))) return found;
      visited.add(keyOf(target));
      // A component of the root file keeps its name.
      if (target.file === this.#root.path) return target;
      [found, next, file] = [target, target.value, target.file];
    }
  }

  #lookUp(reference: string, from: string): Target | null {
    const fragment = reference.includes("#") ? reference.slice(reference.indexOf("#")) : "#";
    if (!/^#(?:\/|$)/.test(fragment)) return null;
    const target = reference.startsWith("#") ? null : resolveTarget(from, reference);
    if (target?.kind === "none") return null;
    const file = target === null ? from : target.kind === "file" ? target.path : target.url;
    const segments = segmentsOf(fragment);
    const value = valueAt(this.#files.get(file)?.root ?? null, segments);
    return value === undefined ? null : { file, segments, value };
  }
}

function keyOf({ file, segments }: Target): string {
  return JSON.stringify([file, ...segments]);
}

function isSchemaAt({ map, key }: Place): boolean {
  return map === null ? schemaKeywords.has(key) : schemaMaps.has(map);
}

/** Returns an object with a value at a place. */
function replaceAt(root: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  const inner = replaceAt(member(root, key) ?? {}, rest, value);
  return Object.fromEntries([...entriesOf(root).filter(([name]) => name !== key), [key, inner]]);
}
