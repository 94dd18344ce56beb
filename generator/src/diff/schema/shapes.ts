import { defineMember, isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import type { Location } from "../../model/location.js";
import type { ApiDocument, SchemaNode } from "../../resolve/document.js";
import { readKeywords } from "./read-keywords.js";
import type { Keywords, NullUnion, Shape } from "./shape.js";

/** The longest chain of references that is resolved. */
const MAX_CHAIN = 50;

/** Keywords that neither restrict values nor are compared. */
const ignored = new Set(["description", "example", "examples", "externalDocs", "xml", "$comment"]);
/** Keywords that don't restrict values. They are compared. */
const annotations = new Set(["title", "default", "deprecated", "readOnly", "writeOnly"]);

const defaultsToZero = new Set(["minLength", "minItems", "minProperties"]);

/** Assigns ids to the shapes of both documents. */
export class ShapeIds {
  #next = 0;

  next(): number {
    return this.#next++;
  }
}

/** The schemas of one document as shapes. The keywords of a shape are read when they are first used. */
export class Shapes {
  readonly #document: Pick<ApiDocument, "schemas" | "locationOf">;
  readonly #ids: ShapeIds;
  readonly #shapes = new Map<object, Shape>();
  readonly #constants = new Map<boolean, Shape>();

  constructor(document: Pick<ApiDocument, "schemas" | "locationOf">, ids: ShapeIds) {
    this.#document = document;
    this.#ids = ids;
  }

  readonly of = (schema: SchemaNode): Shape => this.#of(schema, 0);

  #of(schema: SchemaNode, depth: number): Shape {
    if (typeof schema === "boolean") return this.#constant(schema);
    const cached = this.#shapes.get(schema);
    if (cached !== undefined) return cached;
    const shape = (depth < MAX_CHAIN ? this.#unwrap(schema, depth) : null) ?? this.#plain(schema);
    this.#shapes.set(schema, shape);
    return shape;
  }

  #constant(isAny: boolean): Shape {
    const cached = this.#constants.get(isAny);
    if (cached !== undefined) return cached;
    const keywords = { ...readKeywords({}, this.#context), isNever: !isAny };
    const shape = { id: this.#ids.next(), at: "#", name: null, nullUnion: null, keywords };
    this.#constants.set(isAny, shape);
    return shape;
  }

  get #context(): Parameters<typeof readKeywords>[1] {
    return { shapeOf: this.of, nameOf: (id) => this.#document.schemas.get(id)?.key ?? id };
  }

  #plain(schema: JsonObject): Shape {
    const { $ref: reference, ...rest } = schema;
    const at = this.#document.locationOf(schema);
    // Since OpenAPI 3.1, keywords next to a reference restrict its target further.
    const source =
      reference === undefined
        ? schema
        : { ...rest, allOf: [{ $ref: reference }, ...(isArray(rest["allOf"]) ? rest["allOf"] : [])] };
    return this.#lazy(at, () => readKeywords(source, this.#context));
  }

  #lazy(at: Location, read: () => Keywords, nullUnion: NullUnion | null = null): Shape {
    let keywords: Keywords | null = null;
    const name = this.#document.schemas.get(at)?.key ?? null;
    return {
      id: this.#ids.next(),
      at,
      name,
      nullUnion,
      get keywords() {
        return (keywords ??= read());
      },
    };
  }

  /** Resolves a reference, or a union of a schema and null, to a shape; null if that isn't possible. */
  #unwrap(schema: JsonObject, depth: number): Shape | null {
    const reference = schema["$ref"];
    if (typeof reference === "string") {
      const target = this.#document.schemas.get(reference);
      return target === undefined ? null : this.#annotated(schema, "$ref", target.schema, depth);
    }
    for (const key of ["anyOf", "oneOf"] as const) {
      const members = schema[key];
      if (isArray(members) && members.length === 2) return this.#nullable(schema, key, depth);
    }
    return null;
  }

  /** Returns the shape of `inner` with the annotations of `schema`; null if `schema` itself restricts values. */
  #annotated(schema: JsonObject, key: string, inner: SchemaNode, depth: number): Shape | null {
    const own: Record<string, Json> = {};
    for (const [name, value] of Object.entries(schema)) {
      if (name === key || ignored.has(name) || isDefault(name, value)) continue;
      if (!annotations.has(name) && !name.startsWith("x-")) return null;
      defineMember(own, name, value);
    }
    const target = this.#of(inner, depth + 1);
    const names = Object.keys(own);
    if (names.length === 0) return target;
    return this.#lazy(this.#document.locationOf(schema), () => {
      const outer = readKeywords(own, this.#context);
      const { keywords } = target;
      return {
        ...keywords,
        ...(names.includes("title") ? { title: outer.title } : {}),
        ...(names.includes("default") ? { default: outer.default } : {}),
        deprecated: keywords.deprecated || outer.deprecated,
        readOnly: keywords.readOnly || outer.readOnly,
        writeOnly: keywords.writeOnly || outer.writeOnly,
        extensions: { ...keywords.extensions, ...outer.extensions },
      };
    });
  }

  /** For a union of a schema and null, returns the schema's shape with "null" added to its types; otherwise, null. */
  #nullable(schema: JsonObject, key: NullUnion["key"], depth: number): Shape | null {
    const members = schema[key];
    if (!isArray(members)) return null;
    const inner = members.find((each) => !isBareNull(each));
    if (!isObject(inner) || !members.some(isBareNull)) return null;
    const followed = this.#end(inner, 0);
    if (!isObject(followed) || followed["type"] === undefined) return null;
    // Null would match both members of the `oneOf`, so it isn't allowed.
    if (key === "oneOf" && [followed["type"]].flat().includes("null")) return null;
    const target = this.#annotated(schema, key, followed, depth);
    if (target === null) return null;
    const composed = ["allOf", "anyOf", "oneOf", "not", "if", "const"];
    if (composed.some((each) => followed[each] !== undefined)) return null;
    const name = this.#nameOf(inner);
    const nullUnion = name === null ? null : { key, name, index: members.indexOf(inner) };
    const read = (): Keywords => {
      const { keywords } = target;
      const { types, enum: values } = keywords;
      return {
        ...keywords,
        types: types === null ? null : [...new Set([...types, "null"])].sort(),
        enum: values === null || values.includes(null) ? values : [...values, null],
      };
    };
    return this.#lazy(this.#document.locationOf(schema), read, nullUnion);
  }

  #nameOf({ $ref: reference }: JsonObject): string | null {
    return typeof reference === "string" ? (this.#document.schemas.get(reference)?.key ?? null) : null;
  }

  /** Follows references, and an `allOf` or union with one member. Returns the schema at the end; null if there is none. */
  #end(schema: Json, depth: number): Json | null {
    if (!isObject(schema) || depth > MAX_CHAIN) return null;
    const reference = member(schema, "$ref");
    if (typeof reference === "string") {
      const target = this.#document.schemas.get(reference);
      return target === undefined ? null : this.#end(target.schema, depth + 1);
    }
    const list = ["allOf", "anyOf", "oneOf"].find((key) => schema[key] !== undefined) ?? "allOf";
    const members = schema[list];
    const isWrapper = Object.keys(schema).every(
      (key) => key === list || isAnnotation(key) || isDefault(key, schema[key]),
    );
    return isArray(members) && members.length === 1 && isWrapper ? this.#end(members[0] ?? null, depth + 1) : schema;
  }
}

function isAnnotation(key: string): boolean {
  return ignored.has(key) || annotations.has(key) || key.startsWith("x-");
}

/** Whether a keyword has its default value, so that it restricts nothing. */
function isDefault(key: string, value: Json | undefined): boolean {
  if (key === "uniqueItems") return value === false;
  if (key === "required") return isArray(value) && value.length === 0;
  return defaultsToZero.has(key) && value === 0;
}

function isBareNull(value: Json): boolean {
  if (!isObject(value)) return false;
  const { type } = value;
  const isNull = type === "null" || (isArray(type) && type.length === 1 && type[0] === "null");
  return isNull && Object.keys(value).every((key) => key === "type" || isAnnotation(key));
}
