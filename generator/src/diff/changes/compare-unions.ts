import type { ValueComparison } from "../inclusion/value-comparison.js";
import type { Keywords, ListKeywords, Shape } from "../schema/shape.js";
import { isWrapper } from "../schema/is-wrapper.js";
import { matchMembers, type MatchedMembers } from "./match-members.js";
import { unwrapMember } from "./unwrap-member.js";
import { shapeChange, type ShapeChange, type ShapeEdge } from "./shape-change.js";

const MAX_DEPTH = 20;

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
    const [before, after] = [flatten(base[key], key), flatten(revision[key], key)];
    const [olds, news] = [before.map(({ shape }) => shape), after.map(({ shape }) => shape)];
    const matched = matchMembers(olds.map(unwrapMember), news.map(unwrapMember), values);
    changes.push(...changesOf(matched, { key, name, before, after, values }));
    for (const [left, right] of matched.pairs) {
      const [one, other] = [olds[left], news[right]];
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

interface Member {
  readonly shape: Shape;
  /** The position in the flattened list. */
  readonly index: number;
  /** The path from the schema with the list to the member. */
  readonly keys: readonly string[];
}

interface Listing {
  readonly suffix: string;
  readonly about: ShapeChange["about"];
}

/**
 * Returns the members of a list. Replaces an `anyOf` in an `anyOf` with its members, because a nullable union can be
 * written in both forms.
 */
function flatten(list: readonly Shape[], key: keyof ListKeywords): readonly Member[] {
  return flattenMembers(list, key, 0).map((member, index) => ({ ...member, index }));
}

function flattenMembers(
  list: readonly Shape[],
  key: keyof ListKeywords,
  depth: number,
): readonly Omit<Member, "index">[] {
  return list.flatMap((shape, index) => {
    const keys = [key, String(index)];
    const { name, keywords } = shape;
    const isNested = key === "anyOf" && depth < MAX_DEPTH && name === null && isPlain(keywords);
    if (!isNested || keywords.anyOf.length === 0 || !isWrapper(keywords, "anyOf")) return [{ shape, keys }];
    return flattenMembers(keywords.anyOf, key, depth + 1).map((each) => ({ ...each, keys: [...keys, ...each.keys] }));
  });
}

/** Whether a schema has no annotations that are compared. */
function isPlain({ title, default: value, deprecated, readOnly, writeOnly, extensions }: Keywords): boolean {
  const hasCompared = Object.keys(extensions).some((key) => /^x-(?:extensible-enum|stability-level|sunset)$/.test(key));
  return title === null && value === null && !deprecated && !readOnly && !writeOnly && !hasCompared;
}

interface UnionOptions {
  readonly key: keyof ListKeywords;
  readonly name: string;
  readonly before: readonly Member[];
  readonly after: readonly Member[];
  readonly values: ValueComparison;
}

function changesOf({ removed, added }: MatchedMembers, options: UnionOptions): readonly ShapeChange[] {
  const { key, name, before, after, values } = options;
  const changes: ShapeChange[] = [];
  const add = (verb: "added" | "removed", members: readonly Member[], { suffix, about }: Listing): void => {
    const [first] = members;
    if (first === undefined) return;
    const names = members.map(({ shape, index }) => describeMember(shape, index));
    const shapes = members.map(({ shape }) => shape);
    changes.push(
      shapeChange(`${name}-${verb}${suffix}`, {
        keys: first.keys,
        on: verb === "added" ? "revision" : "base",
        args: { members: names },
        apply: (current) => {
          const list = flatten(current[key], key).map(({ shape }) => shape);
          if (verb === "added") return { [key]: [...list, ...shapes] };
          const rest = list.filter((each) => !shapes.includes(each));
          // An empty list would allow every value, so if no member is left, the revision's list is used.
          return { [key]: rest.length === 0 ? after.map(({ shape }) => shape) : rest };
        },
        about,
      }),
    );
  };
  const [gone, fresh] = [membersAt(before, removed), membersAt(after, added)];
  const isRenamed = renamedMembers(gone, fresh, values);
  const split = (verb: "added" | "removed", members: readonly Member[]): void => {
    const isNeutral = ({ shape }: Member): boolean => key === "allOf" && allowsAll(shape, values);
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

function membersAt(list: readonly Member[], indexes: readonly number[]): readonly Member[] {
  return indexes.flatMap((index) => list[index] ?? []);
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
        [left, each].every(({ shape }) => unwrapMember(shape).name !== null) &&
        values.isEquivalent(left.shape, each.shape),
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
