import { defineMember } from "../../model/json.js";
import type { Model, Operation } from "../../model/model.js";
import { type ConversionPlan, type ConversionPlans, planConversions } from "../client/plan-conversions.js";

/** The conversions of a model: the plan of each operation's parameters by the operation's name, and the named plans. */
interface Conversions {
  readonly sent: ReadonlyMap<string, ConversionPlan | null>;
  readonly table: ConversionPlans["table"];
}

const known = new WeakMap<Model, Conversions>();

/**
 * Converts the sample parameters of an operation, including the body, from their form on the wire to the types that
 * callers use: `Date` and `bigint`. A date that can't be parsed becomes the date 0.
 */
export function convertSample(parameters: object, { name }: Operation, model: Model): object {
  const { sent, table } = conversionsOf(model);
  const converted = convert(sent.get(name) ?? null, parameters, table, new Set());
  return typeof converted === "object" && converted !== null ? converted : parameters;
}

function conversionsOf(model: Model): Conversions {
  const found = known.get(model);
  if (found !== undefined) return found;
  const { plans, table } = planConversions(model.operations, model.types);
  const sent = new Map(model.operations.map(({ name }, index) => [name, plans[index]?.sent ?? null]));
  const conversions = { sent, table };
  known.set(model, conversions);
  return conversions;
}

/**
 * Applies a plan. Skips the named plans in `applied`, which already apply to the value, because a type can include
 * another type in several ways.
 */
function convert(
  plan: ConversionPlan | null,
  value: unknown,
  table: Conversions["table"],
  applied: Set<string>,
): unknown {
  if (plan === null || value === null || value === undefined) return value;
  if (isList(plan)) return plan.reduce<unknown>((result, each) => convert(each, result, table, applied), value);
  if (typeof plan !== "string") return convertInside(plan, value, table, applied);
  if (!plan.startsWith("#")) return convertScalar(plan, value);
  if (applied.has(plan)) return value;
  applied.add(plan);
  return convert(planAt(table, plan.slice(1)), value, table, applied);
}

function convertInside(
  plan: Readonly<Record<string, unknown>>,
  value: unknown,
  table: Conversions["table"],
  applied: Set<string>,
): unknown {
  const below = (each: ConversionPlan | null, inner: unknown): unknown => convert(each, inner, table, new Set());
  if (Array.isArray(value)) {
    const tuple = Array.isArray(plan["tuple"]) ? (plan["tuple"] as readonly (ConversionPlan | null)[]) : [];
    return value.map((item, index) => below(planAt(plan, "items") ?? tuple[index] ?? planAt(plan, "rest"), item));
  }
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const { tag, properties, cases, except = [] } = plan;
  if (typeof tag === "string") {
    const selected: unknown = Object.hasOwn(value, tag) ? Reflect.get(value, tag) : "";
    return convert(planAt(cases, String(selected)), value, table, applied);
  }
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const isExcluded = Array.isArray(except) && except.includes(name);
    defineMember(
      copy,
      name,
      below(planAt(properties, name) ?? (isExcluded ? null : planAt(plan, "additional")), inner),
    );
  }
  return copy;
}

function planAt(plans: unknown, name: string): ConversionPlan | null {
  if (typeof plans !== "object" || plans === null || !Object.hasOwn(plans, name)) return null;
  // Every member of these objects is a plan.
  return Reflect.get(plans, name) as ConversionPlan | null;
}

function isList(plan: ConversionPlan): plan is readonly ConversionPlan[] {
  return Array.isArray(plan);
}

function convertScalar(wire: string, value: unknown): unknown {
  if (typeof value !== "string" && typeof value !== "number") return value;
  if (wire === "date" || wire === "date-time") return dateOf(String(value));
  return BigInt(/^-?\d+$/.test(String(value)) ? String(value) : 1);
}

/**
 * Parses an example in ISO 8601 format. A time without an offset is in UTC, as in responses, regardless of the
 * machine's time zone.
 */
function dateOf(example: string): Date {
  const text = /^\d{4}-\d\d-\d\d(T|$)/.test(example) ? example : "";
  const date = new Date(/T[\d:.]+$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(date.getTime()) ? new Date(0) : date;
}
