import { defineMember, isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { childOf, fileOf, keysOf, pointerOf, type Location } from "../../model/location.js";
import type { NamedSchema, SchemaId, SchemaNode } from "../document.js";
import { DynamicReferences } from "../references/dynamic-references.js";
import { exampleTarget } from "../references/example-target.js";
import { dynamicAnchorsOf, emptyScope, extendScope, type Scope } from "../references/dynamic-scope.js";
import { mappedReference } from "../references/mapped-reference.js";
import { hasConstraints, normalizeDialect } from "./normalize-dialect.js";
import { nullInSchema, type NullInSchema } from "./null-in-schema.js";
import type { LocatedValue } from "../references/located-value.js";
import type { IsReference, References } from "../references/references.js";
import { subschemaKeywords } from "./schema-keywords.js";
import { withoutEmptyLists } from "./without-empty-lists.js";

/** Keywords that may appear next to `$ref` without affecting which values are allowed. */
const neutralKeywords = new Set(["$anchor", "$dynamicAnchor", "$comment"]);

/** Keywords that don't affect which values are allowed, or that have already been processed. */
const droppedKeywords = new Set([
  "$id",
  "$anchor",
  "$dynamicAnchor",
  "$vocabulary",
  "$defs",
  "definitions",
  "$schema",
  "$comment",
  "collectionFormat",
]);

/** A schema that the document defines by name. */
export interface Component extends LocatedValue {
  readonly key: string;
}

interface Queued {
  readonly id: SchemaId;
  readonly key: string;
  readonly located: LocatedValue;
  readonly scope: Scope;
}

/**
 * The schemas of one document. `read` converts a schema to JSON Schema 2020-12 and replaces each reference in it with
 * the location at the end of the chain of references. The schema at that location is read only once and stored under
 * the location.
 */
export class Schemas {
  readonly #references: References;
  readonly #dialect: string;
  readonly #named = new Map<SchemaId, NamedSchema>();
  readonly #origins = new WeakMap<object, Location>();
  readonly #queue: Queued[] = [];
  readonly #queued = new Set<SchemaId>();
  readonly #dynamic: DynamicReferences;
  /** The targets of dynamic references in the schema that is being read. */
  #scope: Scope = emptyScope;
  /** The named schema that is being read; null before `finish`, which reads the named schemas. */
  #root: SchemaId | null = null;
  readonly #referred = new Set<SchemaId>();
  /** The schemas that are being inlined in place of a reference. */
  readonly #inlined = new Set<SchemaId>();

  constructor(references: References, dialect: string) {
    this.#references = references;
    this.#dialect = dialect;
    this.#dynamic = new DynamicReferences(references);
  }

  /** Converts a schema. `found` is its location, unless an origin is recorded for the schema. */
  read(value: Json, found: Location): SchemaNode {
    if (!isObject(value)) return value !== false;
    const { at } = this.#references.locateValue(value, found);
    if (!this.#references.identifiers.hasDynamicReferences) return this.#readParts(value, at);
    const outer = this.#scope;
    const anchors = dynamicAnchorsOf({ value, at });
    this.#scope = extendScope(outer, anchors);
    const schema = (anchors.size === 0 ? null : this.#readInline(value, at)) ?? this.#readParts(value, at);
    this.#scope = outer;
    return schema;
  }

  #readParts(value: JsonObject, at: Location): JsonObject {
    const schema: Record<string, Json> = {};
    this.#origins.set(schema, at);
    const listed = withoutEmptyLists(value, at, (entry) => this.#references.report(entry));
    const normalized = normalizeDialect(listed, this.#dialect, (part) => this.#findNull({ value: part, at }));
    for (const [key, child] of Object.entries(normalized)) {
      if (key === "$dynamicRef" && typeof child === "string") this.#readDynamic(child, at, schema);
      const part = this.#readPart(key, child, { schema: normalized, at });
      if (part !== undefined) defineMember(schema, key, part);
    }
    return schema;
  }

  /**
   * Inlines the target of a `$ref` next to dynamic anchors, if the target is a template: a schema with dynamic
   * references to those anchors. Nothing else refers to this instance of the template, so it doesn't need an id.
   * Returns null if the schema isn't of this form.
   */
  #readInline({ $ref: reference, ...rest }: JsonObject, at: Location): JsonObject | null {
    const target = typeof reference === "string" ? this.#endOf(reference, at) : null;
    if (target === null) return null;
    const id = this.#idOf(target);
    if (id === target.at || this.#inlined.has(id)) return null;
    this.#inlined.add(id);
    const included = this.read(target.value, target.at);
    this.#inlined.delete(id);
    const siblings = this.#readParts(rest, at);
    const parts = isArray(siblings["allOf"]) ? siblings["allOf"] : [];
    const inline =
      hasConstraints(siblings) || !isObject(included)
        ? { ...siblings, allOf: [included, ...parts] }
        : { ...included, ...siblings };
    this.#origins.set(inline, at);
    return inline;
  }

  /**
   * Adds components under their keys, even if nothing refers to them. If a component is only a reference to a schema
   * without a name, the schema gets the component's name. If several such components refer to the same schema, it gets
   * the name that comes first alphabetically.
   */
  addComponents(components: readonly Component[]): void {
    const sorted = components
      .map((component) => ({ ...component, ...this.#references.locateValue(component.value, component.at) }))
      .sort((left, right) => (left.key < right.key ? -1 : 1));
    const isAlias = ({ value }: Component): boolean => this.#isPlainReference(value);
    for (const component of [...sorted.filter((each) => !isAlias(each)), ...sorted.filter(isAlias)]) {
      const located = this.#references.followWhile(component, this.#isPlainReference);
      if (located !== null) this.#enqueue({ id: located.at, key: component.key, located, scope: emptyScope });
    }
  }

  /** Reads all queued schemas, and returns them sorted by location, so that their order in the document has no effect. */
  finish(): ReadonlyMap<SchemaId, NamedSchema> {
    // Reading a schema also queues the schemas that it refers to.
    for (const { id, key, located, scope } of this.#queue) {
      this.#scope = scope;
      this.#root = id;
      this.#named.set(id, { id, key, name: key, schema: this.read(located.value, located.at) });
    }
    this.#dynamic.reportUnresolved(this.#referred);
    return new Map([...this.#named].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  locationOf(schema: SchemaNode): Location {
    return (typeof schema === "object" ? this.#origins.get(schema) : undefined) ?? "#";
  }

  #readPart(key: string, value: Json, { schema, at }: { schema: JsonObject; at: Location }): Json | undefined {
    if (droppedKeywords.has(key) || key === "$dynamicRef") return undefined;
    if (key === "$ref") return typeof value === "string" ? this.#readReference(value, at) : undefined;
    if (key === "discriminator") return this.#readDiscriminator(value, childOf(at, key));
    if (key === "required") return isArray(value) ? value.filter((name) => typeof name === "string") : undefined;
    if (key === "example")
      return Object.hasOwn(schema, "examples")
        ? undefined
        : exampleTarget(value, childOf(at, key), this.#references).value;
    switch (subschemaKeywords.get(key)) {
      case "schema":
        return this.read(value, childOf(at, key));
      case "list":
        return isArray(value) ? value.map((item, index) => this.read(item, childOf(at, key, index))) : undefined;
      case "map":
        return isObject(value) ? this.#readMap(value, childOf(at, key)) : undefined;
      case undefined:
        return value;
    }
  }

  /** Determines whether a schema allows null. Broken references are reported later, when they are read. */
  #findNull(schema: LocatedValue): NullInSchema {
    return nullInSchema(schema, ({ value, at }) => {
      const located = this.#references.locateValue(value, at);
      return this.#references.attempt(() => this.#references.followWhile(located, this.#isPlainReference)).result;
    });
  }

  #readMap(value: JsonObject, at: Location): JsonObject {
    const map: Record<string, Json> = {};
    for (const [name, child] of Object.entries(value)) defineMember(map, name, this.read(child, childOf(at, name)));
    return map;
  }

  #readReference(reference: string, at: Location, key = "$ref"): SchemaId | undefined {
    const target = this.#endOf(reference, at, key);
    return target === null ? undefined : this.#refer(target);
  }

  /** Resolves a reference. If it leads to a chain of plain references, returns the value at the end of the chain. */
  #endOf(reference: string, at: Location, key = "$ref"): LocatedValue | null {
    const first = this.#references.resolve(reference, at, key);
    return first === null ? null : this.#references.followWhile(first, this.#isPlainReference);
  }

  /** Queues a referenced schema, and returns its id in the current scope. */
  #refer(target: LocatedValue): SchemaId {
    const scope = this.#dynamic.relevantScope(target, this.#scope);
    const names = [...scope.values(), target].map(({ at }) => keyOf(at, this.#dialect));
    const id = this.#idOf(target);
    this.#referred.add(id);
    this.#enqueue({ id, key: names.join(" "), located: target, scope });
    return id;
  }

  /** Returns the id of a schema. A schema with dynamic references has one id for each combination of their targets. */
  #idOf(target: LocatedValue): SchemaId {
    const scope = [...this.#dynamic.relevantScope(target, this.#scope)];
    return scope.length === 0
      ? target.at
      : childOf(target.at, "$dynamicRef", ...scope.flatMap(([name, { at }]) => [name, at]));
  }

  /** Replaces `$dynamicRef` with a `$ref` to its target in the current scope. */
  #readDynamic(reference: string, at: Location, schema: Record<string, Json>): void {
    const target =
      (reference.startsWith("#") ? this.#scope.get(reference.slice(1)) : undefined) ??
      this.#dynamic.resolveOutsideScope(reference, at, this.#root);
    const end = target === null ? null : this.#references.followWhile(target, this.#isPlainReference);
    if (end !== null) schema["$ref"] = this.#refer(end);
  }

  #readDiscriminator(value: Json, found: Location): JsonObject | undefined {
    const { at } = this.#references.locateValue(value, found);
    const propertyName = member(value, "propertyName");
    if (typeof propertyName !== "string") return undefined;
    const mapping: Record<string, Json> = {};
    const declared = member(value, "mapping");
    for (const [tag, target] of Object.entries(isObject(declared) ? declared : {})) {
      if (typeof target !== "string") continue;
      const id = this.#readMapped(target, childOf(at, "mapping"), tag);
      if (id !== undefined) defineMember(mapping, tag, id);
    }
    const defaultTarget = member(value, "defaultMapping");
    const id = typeof defaultTarget === "string" ? this.#readMapped(defaultTarget, at, "defaultMapping") : undefined;
    return { propertyName, mapping, ...(id === undefined ? {} : { defaultMapping: id }) };
  }

  /** Reads a schema that a discriminator names. If it is missing, only its entry is ignored, with a warning. */
  #readMapped(target: string, at: Location, key: string): SchemaId | undefined {
    const { result, problems } = this.#references.attempt(() => this.#readReference(mappedReference(target), at, key));
    const isDead = problems.length > 0 && problems.every(({ code }) => code === "broken-reference");
    if (isDead)
      this.#references.report({
        code: "dead-mapping",
        severity: "warning",
        at: childOf(at, key),
        message: `${problems[0]?.message ?? ""} The entry is ignored.`,
        help: "Define the schema, correct the entry, or remove it.",
      });
    else for (const problem of problems) this.#references.report(problem);
    return result;
  }

  /**
   * Whether a value is only a reference to another schema. Before OpenAPI 3.1, keywords next to `$ref` are ignored;
   * since then, they apply.
   */
  readonly #isPlainReference: IsReference = (value) =>
    isObject(value) &&
    typeof value["$ref"] === "string" &&
    (this.#dialect < "3.1" || Object.keys(value).every((key) => key === "$ref" || neutralKeywords.has(key)));

  #enqueue(schema: Queued): void {
    if (this.#queued.has(schema.id)) return;
    this.#queued.add(schema.id);
    this.#queue.push(schema);
  }
}

/**
 * Derives a schema's key from its location: from the keys of the JSON Pointer other than structural keywords or, if
 * there are none, from the file name.
 */
function keyOf(at: Location, dialect: string): string {
  const keys = keysOf(pointerOf(at));
  const component =
    keys[0] === "components" && keys[1] === "schemas"
      ? keys.slice(2)
      : keys[0] === "definitions" && dialect < "3.0"
        ? keys.slice(1)
        : keys;
  const names = component.filter((key, index) => !(index % 2 === 1 && structuralKeys.has(key)));
  if (names.length > 0) return names.join(" ");
  return (fileOf(at).split("/").at(-1) ?? "").replace(/\.(ya?ml|json)$/, "");
}

const structuralKeys = new Set([
  "properties",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
  "additionalProperties",
  "$defs",
  "patternProperties",
]);
