import { list } from "../../diagnostics/list.js";
import { didYouMean, suggest } from "../../diagnostics/suggest.js";
import type { Reporter, Report } from "../../diagnostics/reporter.js";
import { limits } from "../../load/limits.js";
import { isArray, isObject, member, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import { article, describeType } from "./fields/describe-type.js";
import { matchesType } from "./fields/matches-type.js";
import { hasConstraints } from "../schemas/normalize-dialect.js";
import { openApiObjects } from "./fields/openapi-objects.js";
import type { LocatedValue } from "../references/located-value.js";
import { includeTarget } from "../references/include-target.js";
import type { References } from "../references/references.js";
import { parseField, type Field } from "./fields/parse-field.js";
import { Visited } from "./visited.js";
import { swaggerObjects } from "../swagger/swagger-objects.js";

/** Objects that a Reference Object (`{ $ref }`) may replace. */
const referable = new Set([
  "Response",
  "Parameter",
  "Example",
  "RequestBody",
  "Header",
  "SecurityScheme",
  "Link",
  "Callback",
  "MediaType",
  "PathItem",
]);

interface Fields {
  readonly byName: ReadonlyMap<string, Field>;
  /** The fields that the document's version requires. */
  readonly required: readonly string[];
}

/**
 * Checks a document against the specification's tables. Reports unknown fields, values of the wrong type and missing
 * fields. Returns the locations of misplaced references: objects with `$ref` where the specification doesn't allow one.
 */
export function checkStructure(root: LocatedValue, references: References, reporter: Reporter): readonly Location[] {
  const version = member(root.value, "openapi");
  const isSwagger = version === undefined;
  const dialect = isSwagger ? "2.0" : typeof version === "string" ? version.slice(0, 3) : "3.1";
  const check = new StructureCheck(references, reporter, dialect);
  check.check(isSwagger ? "Swagger" : "OpenAPI", root);
  check.checkReferencedSchemas();
  return [...check.misplaced];
}

class StructureCheck {
  /** The locations of objects that contain a `$ref` where the specification doesn't allow one. */
  readonly misplaced = new Set<Location>();
  /** The targets of references to schemas. They can be in other files, so the walk of the root file may not reach them. */
  readonly #targets: LocatedValue[] = [];
  /** The number of misplaced references whose targets are being checked. */
  #depth = 0;
  readonly #visited = new Visited();
  readonly #fields = new Map<string, Fields>();
  readonly #references: References;
  readonly #reporter: Reporter;
  readonly #dialect: string;
  readonly #objects: typeof openApiObjects;

  constructor(references: References, reporter: Reporter, dialect: string) {
    this.#references = references;
    this.#reporter = reporter;
    this.#dialect = dialect;
    this.#objects = dialect < "3.0" ? swaggerObjects : openApiObjects;
  }

  check(name: string, located: LocatedValue): void {
    if (!this.#visited.add(name, located)) return;
    const definition = this.#objects[name];
    if (typeof definition === "string") this.#checkType([definition], located);
    else if (!isObject(located.value)) this.#reportType(located, name);
    else if (referable.has(name) && typeof member(located.value, "$ref") === "string")
      this.#checkReference(name, located);
    else this.#checkFields(name, located);
  }

  /** Checks the schemas that are only reached through references. Not recursive, so that long chains can't overflow the stack. */
  checkReferencedSchemas(): void {
    // Checking a schema adds the targets of its references.
    for (const target of this.#targets) this.check("Schema", target);
  }

  #checkReference(name: string, located: LocatedValue): void {
    const target = this.#references.follow(located.value, located.at);
    if (target !== null) this.check(name, target);
    const { $ref: _, ...siblings } = isObject(located.value) ? located.value : {};
    if (name === "PathItem") this.#checkFields(name, { value: siblings, at: located.at });
    else this.#checkSiblings(Object.keys(siblings), located.at);
  }

  /** Reports the first ignored field next to `$ref`, except `summary` and `description`, which OpenAPI 3.1 allows. */
  #checkSiblings(keys: readonly string[], at: Location): void {
    const ignored = keys.find((key) => !key.startsWith("x-") && !["summary", "description"].includes(key));
    if (ignored === undefined) return;
    this.#report({
      code: "ignored-beside-reference",
      severity: "warning",
      at: childOf(at, ignored),
      onKey: true,
      message: `The field ${JSON.stringify(ignored)} next to $ref is ignored.`,
      help: "Move the field to the target of the reference, or replace the reference with a copy of the target.",
    });
  }

  #checkFields(name: string, { value, at }: LocatedValue): void {
    const { byName: fields, required } = this.#fieldsOf(name);
    if (!isObject(value)) return;
    for (const key of Object.keys(value)) {
      const child = value[key] ?? null;
      const field = fields.get(key);
      if (field !== undefined && field.since <= this.#dialect && needsNoCheck(field.types, child)) continue;
      if (field === undefined) this.#checkUnknownField({ name, key, at: childOf(at, key), fieldNames: fields.keys() });
      else if (field.since > this.#dialect) this.#reportTooNew(key, childOf(at, key), field.since);
      else this.#checkType(field.types, this.#references.locateValue(child, childOf(at, key)));
    }
    for (const key of required) if (member(value, key) === undefined) this.#reportMissing(name, key, at);
    const reference = member(value, "$ref");
    if (name !== "Schema" || typeof reference !== "string") return;
    const target = this.#references.resolve(reference, at);
    if (target !== null && typeof target.value !== "boolean") this.#targets.push(target);
    // Before 3.1, all keywords next to `$ref` are ignored. An ignored annotation doesn't merit a warning.
    if (this.#dialect < "3.1") this.#checkSiblings(Object.keys(value).filter(constrains), at);
  }

  #checkType(types: readonly string[], located: LocatedValue): void {
    if (isMisplacedReference(located.value, types)) return this.#checkMisplaced(types, located);
    const type = typeOf(types, located.value);
    if (type === null) return this.#reportType(located, list(types.map(describeType), "or"));
    if (type.endsWith("[]")) return this.#checkEach(type.slice(0, -2), located);
    if (type.startsWith("{")) return this.#checkEach(type.slice(1, -1), located);
    if (type in this.#objects && typeof located.value !== "boolean") this.check(type, located);
  }

  /**
   * Reports a misplaced reference and checks its target. Does nothing if the reference has already been checked, as in
   * a circular chain.
   */
  #checkMisplaced(types: readonly string[], located: LocatedValue): void {
    if (this.misplaced.has(located.at)) return;
    this.misplaced.add(located.at);
    const described = list(types.map(describeType), "or");
    this.#report({
      code: "misplaced-reference",
      severity: "warning",
      at: childOf(located.at, "$ref"),
      message: `The specification does not allow a $ref in place of ${described}; Almanac follows the reference, but other tools may ignore it.`,
      help: "Write the value out, or refer to a whole path item, parameter, body, response or schema.",
    });
    const target = includeTarget(located, this.#references);
    if (target === null) return;
    if (this.#depth === limits.nestedReferences) return this.#reportDepth(located.at);
    this.#depth += 1;
    this.#checkType(types, target);
    this.#depth -= 1;
  }

  #reportDepth(at: Location): void {
    this.#report({
      code: "nesting-too-deep",
      severity: "error",
      at: childOf(at, "$ref"),
      message: `References are nested too deeply: this one is reached through at least ${limits.nestedReferences} others, each of which leads to the next.`,
      help: "Write the values out, or move them to schemas. Only references to schemas may be nested this deeply, because all others are replaced with copies of their targets.",
    });
  }

  #checkEach(type: string, { value, at }: LocatedValue): void {
    const types = [type];
    if (isArray(value))
      for (const [index, child] of value.entries())
        this.#checkType(types, this.#references.locateValue(child, childOf(at, index)));
    if (!isObject(value)) return;
    for (const key of Object.keys(value)) {
      // Maps such as Paths, Responses and Callbacks may contain extensions. In other maps, such as `properties`, a key
      // that starts with `x-` is an ordinary name.
      if (key.startsWith("x-") && (type === "PathItem" || type === "Response")) continue;
      this.#checkType(types, this.#references.locateValue(value[key] ?? null, childOf(at, key)));
    }
  }

  #fieldsOf(name: string): Fields {
    const cached = this.#fields.get(name);
    if (cached !== undefined) return cached;
    const definition = this.#objects[name];
    const byName = new Map(
      typeof definition === "object" ? Object.entries(definition).map(([key, text]) => [key, parseField(text)]) : [],
    );
    const required = [...byName].flatMap(([key, { requiredBefore }]) =>
      requiredBefore !== null && this.#dialect < requiredBefore ? [key] : [],
    );
    const fields = { byName, required };
    this.#fields.set(name, fields);
    return fields;
  }

  #checkUnknownField({
    name,
    key,
    at,
    fieldNames,
  }: {
    name: string;
    key: string;
    at: Location;
    fieldNames: Iterable<string>;
  }): void {
    if (key.startsWith("x-")) return;
    const names = [...fieldNames];
    // From 3.1 on, a schema may contain any keyword, so only likely typos are reported.
    if (name === "Schema" && this.#dialect >= "3.1" && suggest(key, names) === null) return;
    this.#report({
      code: "unknown-field",
      severity: "warning",
      at,
      onKey: true,
      message: `${article(name)} cannot have the field ${JSON.stringify(key)}; the field is ignored.`,
      help: didYouMean(key, names, "Remove the field, or start its name with x-."),
    });
  }

  #reportTooNew(key: string, at: Location, since: string): void {
    this.#report({
      code: "field-of-later-version",
      severity: "warning",
      at,
      onKey: true,
      message: `The field ${JSON.stringify(key)} requires OpenAPI ${since} or later; this document uses ${this.#dialect}.`,
      help:
        this.#dialect < "3.0"
          ? `Convert the document to OpenAPI ${since}, or remove the field.`
          : `Write openapi: ${since}.0, or remove the field.`,
    });
  }

  #reportType({ value, at }: LocatedValue, expected: string): void {
    const isNameOfType = expected === "a schema" && typeof value === "string" && typeNames.has(value);
    this.#report({
      code: "wrong-type",
      severity: "warning",
      at,
      message: `Expected ${expected}, but found ${nameOf(value)}; this entry is ignored.`,
      help: isNameOfType ? `Write { type: ${value} }.` : `Write ${expected}.`,
    });
  }

  #reportMissing(name: string, key: string, at: Location): void {
    this.#report({
      code: "missing-field",
      severity: "warning",
      at,
      onKey: true,
      message: `${article(name)} must have the field ${JSON.stringify(key)}.`,
      help: `Add ${key}.`,
    });
  }

  #report(report: Report): void {
    this.#reporter.report(report);
  }
}

/** Returns the first type that a value has; null if it has none of them. */
function typeOf(types: readonly string[], value: Json): string | null {
  for (const type of types) if (matchesType(type, value)) return type;
  return null;
}

/** Whether a value can be anything, or is a scalar of one of the given types. It needs no further check or location. */
function needsNoCheck(types: readonly string[], value: Json): boolean {
  return types[0] === "any" || (typeof value !== "object" && types.some((type) => type === typeof value));
}

/** Whether a value is a reference where the specification doesn't allow one. */
function isMisplacedReference(value: Json, types: readonly string[]): boolean {
  if (typeof member(value, "$ref") !== "string") return false;
  return !types.some((type) => referable.has(type) || ["any", "Schema", "Items"].includes(type));
}

/** Whether a keyword restricts the values that a schema allows. */
function constrains(key: string): boolean {
  return key !== "$ref" && key !== "xml" && hasConstraints({ [key]: true });
}

const typeNames = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);

function nameOf(value: Json): string {
  if (value === null) return "no value";
  if (isArray(value)) return "a list";
  if (isObject(value)) return "a mapping";
  return typeof value === "string" ? `the string ${JSON.stringify(value.slice(0, 60))}` : String(value);
}
