import type { ChildKeywords, Keywords, MapKeywords, Shape } from "../schema/shape.js";
import { shapeChange, type EdgeEffect, type ShapeChange, type ShapeEdge } from "./shape-change.js";

interface ChildKeyword {
  readonly key: keyof ChildKeywords;
  /** The name of the change if the keyword was added or removed. */
  readonly name: string;
  readonly isDirect: boolean;
}

const single: readonly ChildKeyword[] = [
  { key: "items", name: "items", isDirect: true },
  { key: "additionalProperties", name: "", isDirect: true },
  { key: "contains", name: "contains", isDirect: false },
  { key: "propertyNames", name: "property-names", isDirect: false },
  { key: "unevaluatedItems", name: "unevaluated-items", isDirect: false },
  { key: "unevaluatedProperties", name: "unevaluated-properties", isDirect: false },
  { key: "if", name: "if", isDirect: false },
  { key: "then", name: "then", isDirect: false },
  { key: "else", name: "else", isDirect: false },
  { key: "not", name: "not", isDirect: false },
  { key: "contentSchema", name: "content-schema", isDirect: false },
];
const maps: readonly (readonly [keyof MapKeywords, string])[] = [
  ["patternProperties", "pattern-property"],
  ["dependentSchemas", "dependent-schema"],
];

export interface ChildComparison {
  readonly changes: readonly ShapeChange[];
  readonly edges: readonly ShapeEdge[];
}

/** Compares subschemas that have the same keyword or key in both schemas, such as `items` or a property. */
export function compareChildren(base: Keywords, revision: Keywords): ChildComparison {
  const changes: ShapeChange[] = [];
  const edges: ShapeEdge[] = [];
  const edge = (segment: string, one: Shape, other: Shape, options: Partial<ShapeEdge>): void => {
    edges.push({
      segment,
      isProperty: false,
      isRequired: false,
      isDirect: false,
      effect: "same",
      base: one,
      revision: other,
      ...options,
    });
  };
  for (const { key, name, isDirect } of single) {
    const [one, other] = [base[key], revision[key]];
    if (one !== null && other !== null) edge(key, one, other, { isDirect, effect: effectOf(key, base, revision) });
    else if (one !== other && name !== "") {
      const verb = one === null ? "added" : "removed";
      const on = one === null ? "revision" : "base";
      changes.push(shapeChange(`${name}-${verb}`, { keys: [key], on, apply: () => ({ [key]: other }) }));
    }
  }
  for (const [name, one] of base.properties) {
    const other = revision.properties.get(name);
    if (other !== undefined)
      edge(name, one, other, { isProperty: true, isRequired: base.required.includes(name), isDirect: true });
  }
  for (const [key, name] of maps) {
    const names = new Set([...base[key].keys(), ...revision[key].keys()]);
    for (const entry of names) {
      const [one, other] = [base[key].get(entry), revision[key].get(entry)];
      if (one !== undefined && other !== undefined) {
        edge(`${key}[${entry}]`, one, other, {});
        continue;
      }
      const apply = (current: Keywords): Partial<Keywords> => {
        const map = new Map(current[key]);
        if (other === undefined) map.delete(entry);
        else map.set(entry, other);
        return { [key]: map };
      };
      const [verb, on] = one === undefined ? (["added", "revision"] as const) : (["removed", "base"] as const);
      changes.push(shapeChange(`${name}-${verb}`, { keys: [key, entry], on, args: { name: entry }, apply }));
    }
  }
  return { changes, edges };
}

function effectOf(key: keyof ChildKeywords, base: Keywords, revision: Keywords): EdgeEffect {
  switch (key) {
    case "not":
      return "inverse";
    case "if":
      return "mixed";
    case "contains":
      // If more items match `contains`, an array can exceed `maxContains` and become invalid.
      return base.maxContains === null && revision.maxContains === null ? "same" : "mixed";
    default:
      return "same";
  }
}
