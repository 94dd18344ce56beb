import { isArray, member, type Json } from "../../model/json.js";
import type { Discriminator, Keywords } from "../schema/shape.js";
import { shapeChange, type ShapeChange, type ShapeEdge } from "./shape-change.js";

/** Compares annotations, which don't restrict values: the discriminators, deprecation and extensions of schemas. */
export function compareAnnotations(base: Keywords, revision: Keywords): readonly ShapeChange[] {
  const changes = compareDiscriminators(base.discriminator, revision.discriminator);
  const lists = [base, revision].map(({ extensions }) => textsOf(member(extensions, "x-extensible-enum")));
  const [from = [], to = []] = lists;
  const isListed = lists.every((each) => each !== null);
  const removed = isListed ? (from ?? []).filter((value) => !(to ?? []).includes(value)) : [];
  for (const value of removed)
    changes.push(
      shapeChange("x-extensible-enum-value-removed", {
        keys: ["x-extensible-enum"],
        args: { value },
        about: "annotation",
      }),
    );
  if (base.deprecated !== revision.deprecated)
    changes.push(
      shapeChange(revision.deprecated ? "deprecated" : "reactivated", {
        keys: ["deprecated"],
        on: revision.deprecated ? "revision" : "base",
        args: { sunset: member(revision.extensions, "x-sunset") ?? null },
        about: "annotation",
      }),
    );
  const stability = [base, revision].map(({ extensions }) => member(extensions, "x-stability-level") ?? null);
  if (stability[0] !== stability[1])
    changes.push(
      shapeChange("stability", {
        keys: ["x-stability-level"],
        args: { from: stability[0] ?? null, to: stability[1] ?? null },
        about: "annotation",
      }),
    );
  return changes;
}

/** Compares `readOnly` and `writeOnly`. The names of these changes depend on whether the property is required. */
export function compareMutability({
  segment,
  isProperty,
  isRequired,
  base,
  revision,
}: ShapeEdge): readonly ShapeChange[] {
  const prefix = isProperty && isRequired ? "required" : "optional";
  return (["writeOnly", "readOnly"] as const).flatMap((key) => {
    const [from, to] = [base.keywords[key], revision.keywords[key]];
    if (from === to) return [];
    const name = `${prefix}-property-became-${to ? "" : "not-"}${key === "readOnly" ? "read-only" : "write-only"}`;
    return [shapeChange(name, { keys: [key], args: { property: segment }, about: "annotation" })];
  });
}

function textsOf(value: Json | undefined): readonly string[] | null {
  return isArray(value) ? value.filter((each) => typeof each === "string") : null;
}

function compareDiscriminators(from: Discriminator | null, to: Discriminator | null): ShapeChange[] {
  const change = (verb: string, args: Readonly<Record<string, Json>>): ShapeChange =>
    shapeChange(`discriminator-${verb}`, {
      keys: ["discriminator"],
      ...(from === null ? { on: "revision" as const } : to === null ? { on: "base" as const } : {}),
      args,
      about: "annotation",
    });
  if (from === null && to === null) return [];
  if (from === null) return [change("added", { to: to?.propertyName ?? null })];
  if (to === null) return [change("removed", { from: from.propertyName })];
  const changes: ShapeChange[] = [];
  if (from.propertyName !== to.propertyName)
    changes.push(change("property-name-changed", { from: from.propertyName, to: to.propertyName }));
  const added = [...to.mapping.keys()].filter((key) => !from.mapping.has(key));
  const deleted = [...from.mapping.keys()].filter((key) => !to.mapping.has(key));
  if (added.length > 0) changes.push(change("mapping-added", { keys: added }));
  if (deleted.length > 0) changes.push(change("mapping-deleted", { keys: deleted }));
  for (const [key, name] of from.mapping) {
    const other = to.mapping.get(key);
    if (other !== undefined && other !== name) changes.push(change("mapping-changed", { key, from: name, to: other }));
  }
  return changes;
}
