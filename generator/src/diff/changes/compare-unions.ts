import type { ValueComparison } from "../inclusion/value-comparison.js";
import type { Keywords, ListKeywords, Shape } from "../schema/shape.js";
import { matchMembers, type MatchedMembers } from "./match-members.js";
import { unwrapMember } from "./unwrap-member.js";
import { shapeChange, type ShapeChange, type ShapeEdge } from "./shape-change.js";

const unions: readonly (readonly [keyof ListKeywords, string])[] = [
  ["allOf", "all-of"],
  ["anyOf", "any-of"],
  ["oneOf", "one-of"],
  ["prefixItems", "prefix-items"],
];

export interface UnionComparison {
  readonly changes: readonly ShapeChange[];
  readonly edges: readonly ShapeEdge[];
}

/** Compares the lists of subschemas of two schemas. */
export function compareUnions(base: Keywords, revision: Keywords, values: ValueComparison): UnionComparison {
  const changes: ShapeChange[] = [];
  const edges: ShapeEdge[] = [];
  for (const [key, name] of unions) {
    if (base[key].length === 0 && revision[key].length === 0) continue;
    const matched = matchMembers(base[key].map(unwrapMember), revision[key].map(unwrapMember), values);
    changes.push(...changesOf(matched, { key, name, base, revision, values }));
    for (const [left, right] of matched.pairs) {
      const [one, other] = [base[key][left], revision[key][right]];
      if (one === undefined || other === undefined) continue;
      const segment = `${key}[${describeMember(one, left)}]`;
      const isDirect = key === "allOf" || key === "prefixItems";
      edges.push({
        segment,
        isProperty: false,
        isRequired: false,
        isDirect,
        effect: "same",
        base: one,
        revision: other,
      });
    }
  }
  return { changes, edges };
}

interface UnionOptions {
  readonly key: keyof ListKeywords;
  readonly name: string;
  readonly base: Keywords;
  readonly revision: Keywords;
  readonly values: ValueComparison;
}

function changesOf({ removed, added }: MatchedMembers, options: UnionOptions): readonly ShapeChange[] {
  const { key, name, base, revision, values } = options;
  const changes: ShapeChange[] = [];
  const add = (verb: "added" | "removed", members: readonly (readonly [number, Shape])[], suffix = ""): void => {
    const [first] = members;
    if (first === undefined) return;
    const names = members.map(([index, member]) => describeMember(member, index));
    const shapes = members.map(([, member]) => member);
    changes.push(
      shapeChange(`${name}-${verb}${suffix}`, {
        keys: [key, String(first[0])],
        on: verb === "added" ? "revision" : "base",
        args: { members: names },
        apply: (current) => {
          if (verb === "added") return { [key]: [...current[key], ...shapes] };
          const rest = current[key].filter((each) => !shapes.includes(each));
          // An empty list would allow every value, so if no member is left, the revision's list is used.
          return { [key]: rest.length === 0 ? revision[key] : rest };
        },
        about: suffix === "" ? "values" : "annotation",
      }),
    );
  };
  const split = (verb: "added" | "removed", list: readonly Shape[], indexes: readonly number[]): void => {
    const members = indexes.flatMap((index) => {
      const member = list[index];
      return member === undefined ? [] : [[index, member] as const];
    });
    const isNeutral = ([, member]: readonly [number, Shape]): boolean => key === "allOf" && allowsAll(member, values);
    add(
      verb,
      members.filter((each) => !isNeutral(each)),
    );
    add(verb, members.filter(isNeutral), "-annotation-only");
  };
  split("added", revision[key], added);
  split("removed", base[key], removed);
  return changes;
}

function allowsAll(shape: Shape, values: ValueComparison): boolean {
  return values.isUnrestricted(shape);
}

function describeMember(shape: Shape, index: number): string {
  const { name, keywords } = unwrapMember(shape);
  return name ?? (keywords.title === null ? `subschema #${index + 1}` : `subschema #${index + 1}: ${keywords.title}`);
}
