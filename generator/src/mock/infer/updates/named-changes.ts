import type { SetTable } from "@almanac/mock/codegen/v1";
import type { Operation } from "../../../model/model.js";
import type { Property } from "../../../model/schema.js";
import { plainName } from "../../../analyze/names/plain-name.js";
import { isNamedAfter } from "../schemas/find-entity-place.js";
import type { SchemaReader } from "../schemas/schema-reader.js";
import { isCompatible } from "../transfers/is-compatible.js";
import type { Collection } from "../workspace.js";

interface Context {
  readonly collection: Pick<Collection, "shown" | "key">;
  readonly reader: SchemaReader;
}

/** A request property or a query parameter. */
interface Sent extends Pick<Property, "name" | "schema"> {
  readonly set: SetTable;
}

/**
 * Returns the property that an action sets according to its name: `rename` sets `name` or `title`, and `change-owner`
 * sets `owner`. The value comes from the body property or query parameter with the same name. Never returns the key.
 */
export function namedChanges(
  verb: string,
  operation: Operation,
  { collection: { shown, key }, reader }: Context,
): Readonly<Record<string, SetTable>> {
  const [view] = shown;
  const target = targetOf(verb);
  if (view === undefined || target === null) return {};
  const names = target === "name" ? ["name", "title"] : [target];
  const sent: readonly Sent[] = [
    ...reader.sentProperties(operation).map(({ name, schema }) => ({ name, schema, set: bodySet(name) })),
    ...operation.parameters
      .filter((each) => each.in === "query")
      .map(({ name, schema }) => ({ name, schema, set: querySet(name) })),
  ];
  const { resolve } = reader.readable(operation, []);
  const shownResolve = reader.readable(view.operation, []).resolve;
  const found = sent.flatMap(({ name, schema, set }) => {
    const property = view.properties.find(
      (each) =>
        plainName(each.name) === plainName(name.replace(/^new[-_]?(?=.)/i, "")) &&
        names.some((wanted) => isNamedAfter(each.name, wanted)) &&
        isCompatible({ schema, resolve }, { schema: each.schema, resolve: shownResolve }),
    );
    return property === undefined || property.name === key ? [] : [[property.name, set] as const];
  });
  return found.length === 1 ? Object.fromEntries(found) : {};
}

/** The property that the name of an action ends with: `owner` for `change-owner`; `name` for `rename`. */
function targetOf(verb: string): string | null {
  const plain = verb.replace(/^:/, "");
  if (/^rename$/i.test(plain)) return "name";
  return /^(?:set|change|update|edit|assign|transfer|move)(?:[-_]?to)?(?:[-_]|(?=[A-Z]))(.+)$/.exec(plain)?.[1] ?? null;
}

function bodySet(property: string): SetTable {
  return { kind: "body", property };
}

function querySet(parameter: string): SetTable {
  return { kind: "query", parameter };
}
