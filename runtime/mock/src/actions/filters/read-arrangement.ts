import { flatten } from "../../data/schema/flatten.js";
import { isArray, isObject, member, toText, type Json } from "../../json.js";
import type { ListTable, MockSchema, QueryRule, ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import type { SortKey } from "../../state/indexes/row-order.js";
import type { Arrangement, Filter } from "./arrangement.js";
import { expressionFilters } from "./expression-filters.js";
import { findProperty } from "./find-property.js";
import { ineffectiveParameters } from "./ineffective-parameters.js";
import { parseSort } from "./parse-sort.js";
import { searchFilter } from "./search-filter.js";
import { toFilter } from "./to-filter.js";
import { valueAt } from "../../data/json/value-at.js";

interface ListContext {
  readonly list: ListTable;
  readonly table: ResourceTable;
}

/** A rule that applies, with the value of its parameter. */
interface ActiveRule {
  readonly rule: QueryRule;
  readonly value: Json;
}

/** Reads the filters, the order and the selected properties from the query, according to the rules of the list. */
export function readArrangement({ list, table }: ListContext, call: Call): Arrangement {
  const { schemas } = call.operation.api.table;
  const rules = list.query ?? [];
  const active = rules.flatMap((rule) => activeRule(rule, call));
  const item = itemSchema(list, call);
  const find = (name: string): readonly string[] | null => findProperty(name, item, schemas);
  const notes = [...ineffectiveParameters(list, call)];
  const valuesOf = (does: QueryRule["does"]): readonly Json[] =>
    active.filter(({ rule }) => rule.does === does).map(({ value }) => value);
  const isDecimal = (path: readonly string[]): boolean => isDecimalAt(path, list);
  const filters: Filter[] = active.flatMap(
    ({ rule, value }) => toFilter(rule, value, isDecimal(rule.property ?? [])) ?? [],
  );
  for (const value of valuesOf("expression")) {
    const found = expressionFilters(toText(value), { find, isDecimal });
    filters.push(...found.filters);
    notes.push(...found.notes);
  }
  const searches = valuesOf("search");
  filters.push(...searches.map((value) => searchFilter(toText(value), { item, table, schemas })));
  const [direction] = valuesOf("direction");
  const isDescending = direction !== undefined && /^(desc|-1$|false$)/i.test(toText(direction));
  const sorts = valuesOf("sort").map((value) => parseSort(value, { isDescending, find, isDecimal }));
  for (const name of sorts.flatMap(({ unknown }) => unknown)) notes.push(noteOf("sort", name));
  const sort = sorts.flatMap(({ keys }) => keys ?? []);
  const sortKey = (path: readonly string[]): SortKey => ({ path, isDescending, isDecimal: isDecimal(path) });
  const own: readonly SortKey[] = table.order === null ? [] : [sortKey([table.order])];
  const names = valuesOf("fields").flatMap((value) => (isArray(value) ? value : toText(value).split(",")).map(toText));
  const fields = readFields(names, item, call);
  for (const name of [...fields.unknown, ...unknownNames(valuesOf("include"), find)])
    notes.push(noteOf("fields", name));
  return {
    filters,
    sort: sort.length > 0 ? sort : own.length > 0 || !isDescending ? own : [sortKey([])],
    fields: fields.names,
    notes,
  };
}

/** Whether a property's string values are decimal numbers, such as `"9.50"`. */
function isDecimalAt(path: readonly string[], { decimals = [] }: ListTable): boolean {
  return decimals.some((each) => each.length === path.length && each.every((name, index) => name === path[index]));
}

/**
 * Returns the rule with the value of its parameter; an empty array if the request doesn't contain the parameter. The
 * default of a parameter applies only if the parameter specifies the order.
 */
function activeRule(rule: QueryRule, call: Call): readonly ActiveRule[] {
  const [name = "", ...inside] = rule.parameter;
  const isOrder = rule.does === "sort" || rule.does === "direction";
  const isSent = call.query.has(name) || [...call.query.keys()].some((key) => key.startsWith(`${name}[`));
  const value = isSent || isOrder ? valueAt(member(call.parameters, name), inside) : undefined;
  if (value === undefined || value === null || isObject(value) || (isArray(value) && value.length === 0)) return [];
  if (rule.does === "equals" && value === "all" && inside.length === 0 && isEnum(name, call)) return [];
  return [{ rule, value }];
}

/** Whether the values of a parameter are enumerated. The value `all` of such a parameter selects all items. */
function isEnum(name: string, { revision, operation }: Call): boolean {
  const parameter = revision.parameters.find((each) => each.in === "query" && each.name === name);
  return parameter !== undefined && flatten(parameter.schema, operation.api.table.schemas).values !== null;
}

/** The schema of the items of a list in responses. */
function itemSchema({ items }: ListTable, call: Call): MockSchema {
  const { schemas } = call.operation.api.table;
  let flat = flatten(call.content?.schema ?? true, schemas);
  for (const name of items) flat = flatten(flat.object.properties.get(name) ?? true, schemas);
  return flat.array.items ?? true;
}

interface SelectedFields {
  readonly names: ReadonlySet<string> | null;
  readonly unknown: readonly string[];
}

/** The properties to return: the named ones and those that responses require. */
function readFields(sent: readonly string[], item: MockSchema, call: Call): SelectedFields {
  const { properties, required } = flatten(item, call.operation.api.table.schemas).object;
  const outer = sent.map((name) => name.trim().split(/[./(]/, 1)[0] ?? "").filter((name) => name !== "");
  const unknown = outer.filter((name) => !properties.has(name) && name !== "*");
  if (outer.length === 0 || unknown.length > 0 || outer.includes("*")) return { names: null, unknown };
  return { names: new Set([...outer, ...required]), unknown };
}

function unknownNames(values: readonly Json[], find: (name: string) => readonly string[] | null): readonly string[] {
  const names = values.flatMap((value) => (isArray(value) ? value : toText(value).split(",")).map(toText));
  return names.filter((name) => name !== "" && find(name) === null);
}

function noteOf(kind: "sort" | "fields", name: string): string {
  const effect = kind === "sort" ? "The list isn't sorted" : "All properties are returned";
  return `${effect}: the items have no property ${JSON.stringify(name)}.`;
}
