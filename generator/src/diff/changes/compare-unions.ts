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

type Member = readonly [index: number, shape: Shape];

interface Listing {
  readonly suffix: string;
  readonly about: ShapeChange["about"];
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
  const add = (verb: "added" | "removed", members: readonly Member[], { suffix, about }: Listing): void => {
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
        about,
      }),
    );
  };
  const [gone, fresh] = [membersAt(base[key], removed), membersAt(revision[key], added)];
  const isRenamed = renamedMembers(gone, fresh, values);
  const split = (verb: "added" | "removed", members: readonly Member[]): void => {
    const isNeutral = ([, member]: Member): boolean => key === "allOf" && allowsAll(member, values);
    add(verb, members.filter(isRenamed), { suffix: "", about: "annotation" });
    const others = members.filter((each) => !isRenamed(each));
    add(
      verb,
      others.filter((each) => !isNeutral(each)),
      { suffix: "", about: "values" },
    );
    add(verb, others.filter(isNeutral), { suffix: "-annotation-only", about: "annotation" });
  };
  split("added", fresh);
  split("removed", gone);
  return changes;
}

function membersAt(list: readonly Shape[], indexes: readonly number[]): readonly Member[] {
  return indexes.flatMap((index) => {
    const member = list[index];
    return member === undefined ? [] : [[index, member] as const];
  });
}

/** Finds the named members that were replaced by members with other names that allow the same values. */
function renamedMembers(
  removed: readonly Member[],
  added: readonly Member[],
  values: ValueComparison,
): (member: Member) => boolean {
  const renamed = new Set<Member>();
  for (const left of removed) {
    const right = added.find(
      (each) =>
        !renamed.has(each) &&
        [left, each].every(([, shape]) => unwrapMember(shape).name !== null) &&
        values.isEquivalent(left[1], each[1]),
    );
    if (right !== undefined) renamed.add(left).add(right);
  }
  return (member) => renamed.has(member);
}

function allowsAll(shape: Shape, values: ValueComparison): boolean {
  return values.isUnrestricted(shape);
}

function describeMember(shape: Shape, index: number): string {
  const { name, keywords } = unwrapMember(shape);
  return name ?? (keywords.title === null ? `subschema #${index + 1}` : `subschema #${index + 1}: ${keywords.title}`);
}
