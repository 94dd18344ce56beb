import type { Json } from "../../model/json.js";
import { sameValue } from "../inclusion/instances/same-value.js";
import type { Keywords } from "../schema/shape.js";
import { shapeChange, type ShapeChange } from "./shape-change.js";

/** Compares the types, constants, defaults and formats of two schemas. */
export function compareValues(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  return [
    ...compareTypes(base, revision),
    ...compareEnums(base, revision),
    ...compareConstants(base, revision),
    ...compareDefaults(base, revision),
    ...comparePatterns(base, revision),
    ...compareContents(base, revision),
  ];
}

function compareTypes(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const [from, to] = [base.types, revision.types];
  const isNullable = { base: from?.includes("null") === true, revision: to?.includes("null") === true };
  const changes: ShapeChange[] = [];
  if (from !== null && to !== null && isNullable.base !== isNullable.revision) {
    const name = isNullable.revision ? "became-nullable" : "became-not-nullable";
    const apply = (current: Keywords): Partial<Keywords> => withNull(current, isNullable.revision);
    changes.push(shapeChange(name, { keys: ["type"], apply }));
  }
  const [before, after] = [withoutNull(from), withoutNull(to)];
  const isSame = before.join() === after.join() && (from === null) === (to === null);
  if (isSame && base.format === revision.format) return changes;
  const apply = ({ types }: Keywords): Partial<Keywords> => ({
    // Adding or removing null is a separate change, unless one of the schemas has no type.
    types: from === null || to === null ? to : [...after, ...(types?.includes("null") === true ? ["null"] : [])].sort(),
    format: revision.format,
  });
  const args = { from: describe(from, base.format), to: describe(to, revision.format) };
  return [...changes, shapeChange("type", { keys: [isSame ? "format" : "type"], args, apply })];
}

function withNull({ types, enum: values }: Keywords, isNullable: boolean): Partial<Keywords> {
  const others = { types: withoutNull(types), values: values?.filter((value) => value !== null) ?? null };
  return {
    types: types === null ? null : isNullable ? [...others.types, "null"].sort() : others.types,
    enum: isNullable && others.values !== null ? [...others.values, null] : others.values,
  };
}

function withoutNull(types: readonly string[] | null): readonly string[] {
  return (types ?? []).filter((type) => type !== "null");
}

function describe(types: readonly string[] | null, format: string | null): Json {
  const text = withoutNull(types).join(" | ");
  return format === null ? text : `${text}/${format}`;
}

function compareEnums(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const isNullable = base.types?.includes("null") === true;
  // `compareTypes` reports whether null was added or removed, so the lists are compared without it.
  const ignoresNull = base.types !== null && revision.types !== null && isNullable !== revision.types.includes("null");
  const [from, to] = [base.enum, revision.enum].map((values) =>
    ignoresNull && values !== null ? values.filter((value) => value !== null) : values,
  );
  return compareLists(from ?? null, to ?? null, ignoresNull);
}

function compareLists(
  from: readonly Json[] | null,
  to: readonly Json[] | null,
  ignoresNull: boolean,
): readonly ShapeChange[] {
  const has = (values: readonly Json[] | null, value: Json): boolean =>
    values?.some((each) => sameValue(each, value)) === true;
  const added = (to ?? []).filter((value) => !has(from, value));
  const removed = (from ?? []).filter((value) => !has(to, value));
  const changes: ShapeChange[] = [];
  if (from === null && to !== null && added.length > 0)
    changes.push(
      shapeChange("became-enum", {
        keys: ["enum"],
        on: "revision",
        args: { values: [...to] },
        apply: ({ types }) => ({ enum: ignoresNull && types?.includes("null") === true ? [...to, null] : to }),
      }),
    );
  const listed = (name: string, value: Json, apply: ShapeChange["apply"]): void => {
    changes.push(shapeChange(name, { keys: ["enum"], args: { value }, apply }));
  };
  for (const value of removed)
    listed("enum-value-removed", value, (current) => ({
      enum: to === null ? null : (current.enum?.filter((each) => !sameValue(each, value)) ?? null),
    }));
  // If the base has no list, it already allowed the values, so adding them to the list changes nothing.
  for (const value of added)
    listed("enum-value-added", value, from === null ? null : (current) => ({ enum: [...(current.enum ?? []), value] }));
  return changes;
}

function compareConstants({ const: from }: Keywords, { const: to }: Keywords): readonly ShapeChange[] {
  if (from === null && to === null) return [];
  if (from !== null && to !== null && sameValue(from[0], to[0])) return [];
  const name = from === null ? "const-added" : to === null ? "const-removed" : "const-changed";
  const on = from === null ? "revision" : to === null ? "base" : undefined;
  const args = { from: from?.[0] ?? null, to: to?.[0] ?? null };
  return [
    shapeChange(name, { keys: ["const"], ...(on === undefined ? {} : { on }), args, apply: () => ({ const: to }) }),
  ];
}

function compareDefaults(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const [from, to] = [defaultOf(base), defaultOf(revision)];
  if (from === null && to === null) return [];
  if (from !== null && to !== null && sameValue(from[0], to[0])) return [];
  const verb = from === null ? "added" : to === null ? "removed" : "changed";
  const args = { from: from?.[0] ?? null, to: to?.[0] ?? null };
  return [shapeChange(`default-value-${verb}`, { keys: ["default"], args, about: "annotation" })];
}

/** Returns the default in a list; null if there is none. Like oasdiff, ignores a default of null. */
function defaultOf({ default: value }: Keywords): readonly [Json] | null {
  return value?.[0] === null ? null : value;
}

function comparePatterns({ pattern: from }: Keywords, { pattern: to }: Keywords): readonly ShapeChange[] {
  if (from === to) return [];
  const verb = from === null ? "added" : to === null ? "removed" : to === ".*" ? "generalized" : "changed";
  return [shapeChange(`pattern-${verb}`, { keys: ["pattern"], args: { from, to }, apply: () => ({ pattern: to }) })];
}

function compareContents(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const keys = [
    ["contentMediaType", "content-media-type-changed"],
    ["contentEncoding", "content-encoding-changed"],
  ] as const;
  return keys.flatMap(([key, name]) =>
    base[key] === revision[key]
      ? []
      : [
          shapeChange(name, {
            keys: [key],
            args: { from: base[key], to: revision[key] },
            apply: () => ({ [key]: revision[key] }),
          }),
        ],
  );
}
