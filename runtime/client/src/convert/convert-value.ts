import type { Format, NestedPlan, Plan, PlanTable } from "./plan.js";

/** Converts a value if it has a given format. Returns any other value unchanged. */
export type ConvertOne = (format: Format, value: unknown) => unknown;

/** Converts a value as its plan specifies. Doesn't change the original: objects and arrays with a plan are copied. */
export function convertValue(plan: Plan | null | undefined, value: unknown, converter: Converter): unknown {
  return convertOnce(plan, value, converter, null);
}

/**
 * Converts a value. Skips the named plans that are already in `applied`, and adds to `applied` the plans that it
 * applies. A type can include another type in several ways, so applying the other type's plan every time would take
 * exponential time. `applied` is null until several plans apply to the value.
 */
function convertOnce(
  plan: Plan | null | undefined,
  value: unknown,
  converter: Converter,
  applied: Set<string> | null,
): unknown {
  if (plan === undefined || plan === null || value === undefined || value === null) return value;
  if (typeof plan === "object") {
    if (!isList(plan)) return convertInside(plan, value, converter, applied);
    const shared = applied ?? new Set<string>();
    return plan.reduce<unknown>((converted, each) => convertOnce(each, converted, converter, shared), value);
  }
  if (!isPlanName(plan)) return converter.convert(plan, value);
  if (applied?.has(plan) === true) return value;
  applied?.add(plan);
  return convertOnce(planFor(converter.table, plan.slice(1)), value, converter, applied);
}

/** A table of named plans, and the function that converts a single value. */
export interface Converter {
  readonly table: PlanTable;
  readonly convert: ConvertOne;
}

function convertInside(plan: NestedPlan, value: unknown, converter: Converter, applied: Set<string> | null): unknown {
  if (Array.isArray(value)) return convertItems(plan, value, converter);
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  if (plan.tag !== undefined) {
    const tag = Object.hasOwn(value, plan.tag) ? String(Reflect.get(value, plan.tag)) : "";
    return convertOnce(planFor(plan.cases, tag), value, converter, applied);
  }
  const { properties, additional, except = [] } = plan;
  const copy: object = { ...value };
  const names = additional === undefined ? Object.keys(properties ?? {}) : Object.keys(value);
  for (const name of names) {
    if (!Object.hasOwn(value, name)) continue;
    const each = planFor(properties, name) ?? (except.includes(name) ? undefined : additional);
    const converted = convertValue(each, Reflect.get(value, name), converter);
    // A property may be named `__proto__`.
    Object.defineProperty(copy, name, { value: converted, writable: true, enumerable: true, configurable: true });
  }
  return copy;
}

function convertItems(
  { items, tuple = [], rest }: NestedPlan,
  value: readonly unknown[],
  converter: Converter,
): unknown {
  return value.map((item, index) =>
    convertValue(items ?? (index < tuple.length ? tuple[index] : rest), item, converter),
  );
}

function planFor(plans: Readonly<Record<string, Plan>> | undefined, name: string): Plan | undefined {
  return plans !== undefined && Object.hasOwn(plans, name) ? plans[name] : undefined;
}

function isList(plan: NestedPlan | readonly Plan[]): plan is readonly Plan[] {
  return Array.isArray(plan);
}

function isPlanName(plan: string): plan is `#${string}` {
  return plan.startsWith("#");
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
