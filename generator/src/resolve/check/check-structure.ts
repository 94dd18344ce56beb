import { didYouMean, suggest } from "../../diagnostics/suggest.js";
import type { Reporter, Report } from "../../diagnostics/reporter.js";
import { isArray, isObject, member, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import { alternativesOf, fits } from "./fits.js";
import { hasMeaning } from "../schemas/normalize-dialect.js";
import { objects } from "./objects.js";
import type { Place, References } from "../references/references.js";
import { swaggerObjects } from "../swagger/swagger-objects.js";

/** Objects in whose stead a `{ $ref }` may stand. */
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

interface Field {
  readonly types: readonly string[];
  /** From the first version on that is named here it need not be there; null where it never must. */
  readonly requiredBefore: string | null;
  readonly since: string;
}

/**
 * Holds a document against the tables of the specification: fields that do not exist, values of another type, what is
 * missing. Goes on behind every fault.
 */
export function checkStructure(root: Place, references: References, reporter: Reporter): void {
  const version = member(root.value, "openapi");
  const isSwagger = version === undefined;
  const dialect = isSwagger ? "2.0" : typeof version === "string" ? version.slice(0, 3) : "3.1";
  new StructureCheck(references, reporter, dialect).check(isSwagger ? "Swagger" : "OpenAPI", root);
}

class StructureCheck {
  readonly #visited = new Set<string>();
  readonly #fields = new Map<string, ReadonlyMap<string, Field>>();
  readonly #references: References;
  readonly #reporter: Reporter;
  readonly #dialect: string;
  readonly #objects: typeof objects;

  constructor(references: References, reporter: Reporter, dialect: string) {
    this.#references = references;
    this.#reporter = reporter;
    this.#dialect = dialect;
    this.#objects = dialect < "3.0" ? swaggerObjects : objects;
  }

  check(name: string, place: Place): void {
    const key = `${name} ${place.at}`;
    if (this.#visited.has(key)) return;
    this.#visited.add(key);
    const definition = this.#objects[name];
    if (typeof definition === "string") this.#checkType([definition], place);
    else if (!isObject(place.value)) this.#reportType(place, name);
    else if (referable.has(name) && typeof member(place.value, "$ref") === "string") this.#checkReference(name, place);
    else this.#checkFields(name, place);
  }

  #checkReference(name: string, place: Place): void {
    const target = this.#references.follow(place.value, place.at);
    if (target !== null) this.check(name, target);
    const { $ref: _, ...beside } = isObject(place.value) ? place.value : {};
    if (name === "PathItem") this.#checkFields(name, { value: beside, at: place.at });
    else this.#checkBeside(Object.keys(beside), place.at);
  }

  /** From 3.1 on a reference may have a summary and a description of its own. */
  #checkBeside(keys: readonly string[], at: Location): void {
    const ignored = keys.find((key) => !key.startsWith("x-") && !["summary", "description"].includes(key));
    if (ignored === undefined) return;
    this.#report({
      code: "ignored-beside-reference",
      severity: "warning",
      at: childOf(at, ignored),
      onKey: true,
      message: `Beside $ref the field ${JSON.stringify(ignored)} is ignored.`,
      help: "Write it where the reference leads, or the whole object here.",
    });
  }

  #checkFields(name: string, { value, at }: Place): void {
    const fields = this.#fieldsOf(name);
    for (const [key, child] of Object.entries(isObject(value) ? value : {})) {
      const field = fields.get(key);
      if (field === undefined) this.#checkUnknownField({ name, key, at: childOf(at, key), known: fields.keys() });
      else if (field.since > this.#dialect) this.#reportTooNew(key, childOf(at, key), field.since);
      else this.#checkType(field.types, { value: child, at: childOf(at, key) });
    }
    for (const [key, field] of fields) {
      if (field.requiredBefore !== null && this.#dialect < field.requiredBefore && member(value, key) === undefined)
        this.#reportMissing(name, key, at);
    }
    const reference = member(value, "$ref");
    if (name !== "Schema" || typeof reference !== "string") return;
    this.#references.target(reference, at);
    // Before 3.1 a reference stands alone; what only documents it is no loss.
    if (this.#dialect < "3.1" && isObject(value)) this.#checkBeside(Object.keys(value).filter(constrains), at);
  }

  #checkType(types: readonly string[], place: Place): void {
    const type = types.find((candidate) => fits(candidate, place.value)) ?? null;
    if (type === null) return this.#reportType(place, types.map(describe).join(" or "));
    if (type.endsWith("[]")) return this.#checkEach(type.slice(0, -2), place);
    if (type.startsWith("{")) return this.#checkEach(type.slice(1, -1), place);
    if (type in this.#objects && typeof place.value !== "boolean") this.check(type, place);
  }

  #checkEach(type: string, { value, at }: Place): void {
    const items = isArray(value) ? [...value.entries()] : Object.entries(isObject(value) ? value : {});
    for (const [key, child] of items) {
      // Maps of the specification (Paths, Responses, Callbacks) may hold extensions; maps of names (properties) hold names only.
      if (typeof key === "string" && key.startsWith("x-") && (type === "PathItem" || type === "Response")) continue;
      this.#checkType([type], { value: child, at: childOf(at, key) });
    }
  }

  #fieldsOf(name: string): ReadonlyMap<string, Field> {
    const known = this.#fields.get(name);
    if (known !== undefined) return known;
    const definition = this.#objects[name];
    const fields = new Map(
      typeof definition === "object" ? Object.entries(definition).map(([key, text]) => [key, parseField(text)]) : [],
    );
    this.#fields.set(name, fields);
    return fields;
  }

  #checkUnknownField({
    name,
    key,
    at,
    known,
  }: {
    name: string;
    key: string;
    at: Location;
    known: Iterable<string>;
  }): void {
    if (key.startsWith("x-")) return;
    const names = [...known];
    // From 3.1 on a schema may hold any keyword: only what is probably a slip is worth a word.
    if (name === "Schema" && this.#dialect >= "3.1" && suggest(key, names) === null) return;
    this.#report({
      code: "unknown-field",
      severity: "warning",
      at,
      onKey: true,
      message: `${article(name)} has no field ${JSON.stringify(key)}; it is ignored.`,
      help: didYouMean(key, names, "Remove it, or begin its name with x-."),
    });
  }

  #reportTooNew(key: string, at: Location, since: string): void {
    this.#report({
      code: "field-of-later-version",
      severity: "warning",
      at,
      onKey: true,
      message: `The field ${JSON.stringify(key)} exists from OpenAPI ${since} on; this document is ${this.#dialect}.`,
      help:
        this.#dialect < "3.0"
          ? `Write the document as OpenAPI ${since}, or remove the field.`
          : `Say openapi: ${since}.0, or remove the field.`,
    });
  }

  #reportType({ value, at }: Place, expected: string): void {
    const isNameOfType = expected === "a schema" && typeof value === "string" && typeNames.has(value);
    this.#report({
      code: "wrong-type",
      severity: "warning",
      at,
      message: `Here stands ${nameOf(value)} where ${expected} belongs; it is ignored.`,
      help: isNameOfType ? `Write { type: ${value} }.` : `Write ${expected}.`,
    });
  }

  #reportMissing(name: string, key: string, at: Location): void {
    this.#report({
      code: "missing-field",
      severity: "warning",
      at,
      onKey: true,
      message: `${article(name)} needs a field ${JSON.stringify(key)}.`,
      help: `Add ${key}.`,
    });
  }

  #report(report: Report): void {
    this.#reporter.report(report);
  }
}

/** Whether a field of a schema says which values there may be. */
function constrains(key: string): boolean {
  return key !== "$ref" && key !== "xml" && hasMeaning({ [key]: true });
}

const typeNames = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);

/** What people call a value that they did not mean. */
function nameOf(value: Json): string {
  if (value === null) return "nothing";
  if (isArray(value)) return "a list";
  if (isObject(value)) return "a mapping";
  return typeof value === "string" ? `the text ${JSON.stringify(value.slice(0, 60))}` : String(value);
}

function parseField(text: string): Field {
  const since = text.split(" ").find((part) => part.startsWith(">="));
  const before = text.split(" ").find((part) => part.startsWith("<"));
  return {
    types: alternativesOf(text),
    requiredBefore: text.includes("!") ? (before?.slice(1) ?? "4") : null,
    since: since === undefined ? "2.0" : since.slice(2),
  };
}

function describe(type: string): string {
  if (type.endsWith("[]")) return "a list";
  if (type.startsWith("{")) return "a mapping";
  return /^[A-Z]/.test(type) ? article(type).toLowerCase() : type === "integer" ? "an integer" : `a ${type}`;
}

function article(name: string): string {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, " ");
  return `${/^[AEIO]/.test(words) ? "An" : "A"} ${words}`
    .replace(/^An Open API$/, "An OpenAPI document")
    .replace(/^A Swagger$/, "A Swagger document");
}
