import { shortHash } from "../../analyze/names/short-hash.js";
import { isIdentifier } from "../../model/identifier.js";
import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import type { ValidatorSchema } from "../../model/tables/validators.js";

/** A plan for converting a value, as `planConversions` returns it. The plan `bytes` is for parts of multipart bodies. */
export type FormatPlan = string | readonly FormatPlan[] | Readonly<Record<string, unknown>>;

/**
 * Marks the schemas of values that the client converts to types that JSON doesn't have, such as dates. A schema is
 * marked if the conversion plan for its values contains the schema's own format.
 */
export class FormatMarker {
  readonly #definitions: ReadonlyMap<string, ValidatorSchema>;
  readonly #table: Readonly<Record<string, FormatPlan>>;
  readonly #marked = new Map<string, ValidatorSchema>();

  /** `table` contains the named plans, to which other plans refer as `#Name`. */
  constructor(definitions: ReadonlyMap<string, ValidatorSchema>, table: Readonly<Record<string, FormatPlan>>) {
    this.#definitions = definitions;
    this.#table = table;
  }

  /** Returns the definitions, including the marked ones. */
  finish(): ReadonlyMap<string, ValidatorSchema> {
    return new Map([...this.#definitions, ...this.#marked]);
  }

  mark(schema: ValidatorSchema, plan: FormatPlan | null): ValidatorSchema {
    return plan === null ? schema : this.#mark(schema, [this.#withoutAlias(plan)]);
  }

  #mark(schema: ValidatorSchema, plans: readonly FormatPlan[]): ValidatorSchema {
    const { formats, nested } = this.#expand(plans);
    if (formats.size === 0 && nested.length === 0) return schema;
    if (!isObject(schema)) return schema && formats.has("bytes") ? { type: "string", bytes: true } : schema;
    const marks = marksOf(schema, formats);
    const result: Record<string, Json> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === "$ref" && typeof value === "string") result[keyword] = this.#reference(value, plans);
      else if (sameValueLists.has(keyword) && isArray(value))
        result[keyword] = value.map((each) => this.#mark(nodeOf(each), plans));
      else if (sameValueKeywords.has(keyword)) result[keyword] = this.#mark(nodeOf(value), plans);
      else if (keyword === "dependentSchemas" && isObject(value))
        result[keyword] = mapValues(value, (each) => this.#mark(each, plans));
      else if (keyword === "properties" && isObject(value))
        result[keyword] = mapValues(value, (each, name) =>
          this.#mark(
            each,
            nested.flatMap((plan) => propertyPlans(plan, name)),
          ),
        );
      else if (keyword === "patternProperties" && isObject(value))
        result[keyword] = mapValues(value, (each) => this.#mark(each, nested.flatMap(additionalPlans)));
      else if (keyword === "additionalProperties" || keyword === "unevaluatedProperties")
        result[keyword] = this.#mark(nodeOf(value), nested.flatMap(additionalPlans));
      else if (keyword === "items" || keyword === "contains" || keyword === "unevaluatedItems")
        result[keyword] = this.#mark(nodeOf(value), nested.flatMap(itemPlans));
      else if (keyword === "prefixItems" && isArray(value))
        result[keyword] = value.map((each, index) =>
          this.#mark(
            nodeOf(each),
            nested.flatMap((plan) => tuplePlans(plan, index)),
          ),
        );
      else result[keyword] = value;
    }
    return { ...result, ...marks };
  }

  /** Follows named plans that are only aliases of other named plans. */
  #withoutAlias(plan: FormatPlan, steps = 0): FormatPlan {
    const target =
      typeof plan === "string" && Object.hasOwn(this.#table, plan.slice(1)) ? this.#table[plan.slice(1)] : null;
    return typeof target === "string" && target.startsWith("#") && steps < 100
      ? this.#withoutAlias(target, steps + 1)
      : plan;
  }

  /** Marks a copy of a definition with plans, and returns the copy's key, which ends with the plan's name or a hash. */
  #reference(key: string, plans: readonly FormatPlan[]): string {
    const distinct = [...new Set(plans.map((plan) => JSON.stringify(this.#withoutAlias(plan))))];
    const [only = ""] = distinct;
    const name = distinct.length === 1 && only.startsWith('"#') ? only.slice(2, -1) : distinct.join();
    const marked = [key, isIdentifier(name) ? name : shortHash(name)].join("$");
    const definition = this.#definitions.get(key);
    if (this.#marked.has(marked) || definition === undefined) return definition === undefined ? key : marked;
    this.#marked.set(marked, true);
    this.#marked.set(marked, this.#mark(definition, plans));
    return marked;
  }

  /** Splits plans into formats and plans for nested values. Resolves the names of plans. */
  #expand(plans: readonly FormatPlan[]): { readonly formats: ReadonlySet<string>; readonly nested: readonly Nested[] } {
    const formats = new Set<string>();
    const nested: Nested[] = [];
    const seen = new Set<string>();
    const queue = [...plans];
    for (let plan = queue.pop(); plan !== undefined; plan = queue.pop()) {
      if (isPlanList(plan)) queue.push(...plan);
      else if (typeof plan !== "string") nested.push(plan);
      else if (!plan.startsWith("#")) formats.add(plan);
      else if (!seen.has(plan)) {
        seen.add(plan);
        const named = Object.hasOwn(this.#table, plan.slice(1)) ? this.#table[plan.slice(1)] : undefined;
        if (named !== undefined) queue.push(named);
      }
    }
    // Applies the plans of all cases, although a discriminator selects one: a plan marks only schemas with its format.
    for (const { cases } of nested) {
      if (typeof cases !== "object" || cases === null) continue;
      const inner = this.#expand(Object.values(cases) as readonly FormatPlan[]);
      for (const format of inner.formats) formats.add(format);
      nested.push(...inner.nested);
    }
    return { formats, nested };
  }
}

type Nested = Readonly<Record<string, unknown>>;

function isPlanList(plan: FormatPlan): plan is readonly FormatPlan[] {
  return Array.isArray(plan);
}

function nodeOf(value: Json): ValidatorSchema {
  return isObject(value) ? value : value !== false;
}

function mapValues(
  schemas: JsonObject,
  change: (schema: ValidatorSchema, name: string) => ValidatorSchema,
): JsonObject {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(nodeOf(schema), name)]));
}

function planList(plan: unknown): readonly FormatPlan[] {
  return plan === undefined || plan === null ? [] : [plan as FormatPlan];
}

function propertyPlans({ properties, additional, except = [] }: Nested, name: string): readonly FormatPlan[] {
  const own: unknown =
    typeof properties === "object" && properties !== null && Object.hasOwn(properties, name)
      ? Reflect.get(properties, name)
      : undefined;
  if (own !== undefined) return planList(own);
  return Array.isArray(except) && except.includes(name) ? [] : planList(additional);
}

function additionalPlans({ additional }: Nested): readonly FormatPlan[] {
  return planList(additional);
}

function itemPlans({ items, rest }: Nested): readonly FormatPlan[] {
  return [...planList(items), ...planList(rest)];
}

function tuplePlans({ items, tuple, rest }: Nested, index: number): readonly FormatPlan[] {
  if (items !== undefined) return planList(items);
  return Array.isArray(tuple) && index < tuple.length ? planList(tuple[index]) : planList(rest);
}

/** Returns the keywords that mark a schema whose format is one of the given formats. */
function marksOf(schema: JsonObject, formats: ReadonlySet<string>): JsonObject {
  const { type, format, enum: values, const: constant } = schema;
  if (values !== undefined || constant !== undefined) return {};
  const types = type === undefined ? [] : isArray(type) ? type : [type];
  const isPlain = !Object.keys(schema).some((keyword) => keyword === "$ref" || sameValueLists.has(keyword));
  if (formats.has("bytes") && (types.includes("string") || (types.length === 0 && isPlain)))
    return { type: type ?? "string", bytes: true };
  if ((format === "date" || format === "date-time") && formats.has(format) && types.includes("string"))
    return { convert: format };
  const isLong = format === "int64" || format === "uint64";
  if (isLong && formats.has("int64") && (types.includes("integer") || types.includes("number")))
    return { convert: "int64" };
  return isLong && formats.has("int64-text") && types.includes("string") ? { convert: "int64-text" } : {};
}

/** Keywords whose schemas apply to the same value. */
const sameValueLists: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);
const sameValueKeywords: ReadonlySet<string> = new Set(["not", "if", "then", "else"]);
