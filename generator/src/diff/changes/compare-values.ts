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
    const types = isNullable.revision ? [...from, "null"].sort() : from.filter((type) => type !== "null");
    const applied = { types, ...nullIn(base.enum, isNullable.revision) };
    changes.push(
      shapeChange(isNullable.revision ? "became-nullable" : "became-not-nullable", { keys: ["type"], applied }),
    );
  }
  const [before, after] = [withoutNull(from), withoutNull(to)];
  const isSame = before.join() === after.join() && (from === null) === (to === null);
  if (isSame && base.format === revision.format) return changes;
  const types = to === null ? null : [...after, ...(isNullable.base || from === null ? ["null"] : [])].sort();
  const applied = { types: from === null ? to : types, format: revision.format };
  const args = { from: describe(from, base.format), to: describe(to, revision.format) };
  return [...changes, shapeChange("type", { keys: [isSame ? "format" : "type"], args, applied })];
}

function nullIn(values: readonly Json[] | null, isNullable: boolean): Partial<Keywords> {
  if (values === null) return {};
  const others = values.filter((value) => value !== null);
  return { enum: isNullable ? [...others, null] : others };
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
  // If null became allowed, or no longer is, that is a change of its own.
  const ignoresNull = base.types !== null && revision.types !== null && isNullable !== revision.types.includes("null");
  const [from, to] = [base.enum, revision.enum].map((values) =>
    ignoresNull && values !== null ? values.filter((value) => value !== null) : values,
  );
  return compareLists(from ?? null, to ?? null, { isNullable: ignoresNull && isNullable });
}

/** `isNullable`: null is one of the values of the base that the lists leave out. */
function compareLists(
  from: readonly Json[] | null,
  to: readonly Json[] | null,
  { isNullable }: { readonly isNullable: boolean },
): readonly ShapeChange[] {
  const withNull = (values: readonly Json[] | null): readonly Json[] | null =>
    isNullable && values !== null ? [...values, null] : values;
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
        applied: { enum: withNull(to) },
      }),
    );
  const listed = (name: string, value: Json, values: readonly Json[] | null): ShapeChange =>
    shapeChange(name, { keys: ["enum"], args: { value }, applied: { enum: withNull(values) } });
  for (const value of removed) {
    const rest = to === null ? null : (from ?? []).filter((each) => !sameValue(each, value));
    changes.push(listed("enum-value-removed", value, rest));
  }
  for (const value of added) changes.push(listed("enum-value-added", value, from === null ? to : [...from, value]));
  return changes;
}

function compareConstants({ const: from }: Keywords, { const: to }: Keywords): readonly ShapeChange[] {
  if (from === null && to === null) return [];
  if (from !== null && to !== null && sameValue(from[0], to[0])) return [];
  const name = from === null ? "const-added" : to === null ? "const-removed" : "const-changed";
  const on = from === null ? "revision" : to === null ? "base" : undefined;
  const args = { from: from?.[0] ?? null, to: to?.[0] ?? null };
  return [shapeChange(name, { keys: ["const"], ...(on === undefined ? {} : { on }), args, applied: { const: to } })];
}

function compareDefaults({ default: from }: Keywords, { default: to }: Keywords): readonly ShapeChange[] {
  if (from === null && to === null) return [];
  if (from !== null && to !== null && sameValue(from[0], to[0])) return [];
  const verb = from === null ? "added" : to === null ? "removed" : "changed";
  const args = { from: from?.[0] ?? null, to: to?.[0] ?? null };
  return [shapeChange(`default-value-${verb}`, { keys: ["default"], args, about: "annotation" })];
}

function comparePatterns({ pattern: from }: Keywords, { pattern: to }: Keywords): readonly ShapeChange[] {
  if (from === to) return [];
  const verb = from === null ? "added" : to === null ? "removed" : to === ".*" ? "generalized" : "changed";
  return [shapeChange(`pattern-${verb}`, { keys: ["pattern"], args: { from, to }, applied: { pattern: to } })];
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
            applied: { [key]: revision[key] },
          }),
        ],
  );
}
