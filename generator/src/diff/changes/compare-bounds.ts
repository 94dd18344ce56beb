import type { Keywords, NumberKeywords } from "../schema/shape.js";
import { shapeChange, type ShapeChange } from "./shape-change.js";

const bounds: readonly (readonly [keyof NumberKeywords, string])[] = [
  ["maximum", "max"],
  ["minimum", "min"],
  ["exclusiveMaximum", "exclusive-max"],
  ["exclusiveMinimum", "exclusive-min"],
  ["maxLength", "max-length"],
  ["minLength", "min-length"],
  ["maxItems", "max-items"],
  ["minItems", "min-items"],
  ["maxProperties", "max-properties"],
  ["minProperties", "min-properties"],
  ["maxContains", "max-contains"],
  ["minContains", "min-contains"],
];

/** The bounds that are 0 if they are missing. */
const zero = new Set<string>(["minLength", "minItems", "minProperties"]);

/** Compares the numeric limits of two schemas. */
export function compareBounds(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const changes = bounds.flatMap(([key, name]): readonly ShapeChange[] => {
    const absent = zero.has(key) ? 0 : null;
    const [from, to] = [base[key] ?? absent, revision[key] ?? absent];
    if (from === to) return [];
    return [
      shapeChange(`${name}-${verbOf(from, to)}`, {
        keys: [key],
        args: { from, to },
        apply: () => ({ [key]: revision[key] }),
      }),
    ];
  });
  return [...changes, ...compareOthers(base, revision)];
}

function verbOf(from: number | null, to: number | null): string {
  if (from === null) return "set";
  if (to === null) return "unset";
  return from < to ? "increased" : "decreased";
}

function compareOthers(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const changes: ShapeChange[] = [];
  if (base.uniqueItems !== revision.uniqueItems)
    changes.push(
      shapeChange(revision.uniqueItems ? "unique-items-set" : "unique-items-unset", {
        keys: ["uniqueItems"],
        apply: () => ({ uniqueItems: revision.uniqueItems }),
      }),
    );
  const [from, to] = [base.multipleOf, revision.multipleOf];
  if (from !== to) {
    const verb = from === null ? "set" : to === null ? "unset" : "changed";
    changes.push(
      shapeChange(`multiple-of-${verb}`, {
        keys: ["multipleOf"],
        args: { from, to },
        apply: () => ({ multipleOf: to }),
      }),
    );
  }
  return changes;
}
