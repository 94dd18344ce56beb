import type { Comparison } from "../changes/comparisons.js";
import type { ShapeChange } from "../changes/shape-change.js";
import { findRule } from "../rules/find-rule.js";
import type { SchemaRoot } from "./schema-root.js";
import { classifyTypeChange } from "./type-change.js";

export interface NamedPlace {
  readonly root: SchemaRoot;
  readonly comparison: Comparison;
  /** Whether the place is inside the body or parameter, rather than the body or parameter itself. */
  readonly isInner: boolean;
}

const innerPrefixes = {
  "request-body": "request-property",
  "response-body": "response-property",
  "request-parameter": "request-parameter-property",
  "response-header": "response-header-property",
} as const;

/** Changes to bounds that are ignored for read-only properties of requests and write-only properties of responses. */
const hiddenBounds = /^(?:exclusive-)?(?:max|min)(?:-length|-items)?-(?:set|unset|increased|decreased)$/;

/** Returns the ids of the findings for a change at one place. Empty if the change has no meaning there. */
export function nameFindings(change: ShapeChange, place: NamedPlace): readonly string[] {
  const { root, comparison, isInner } = place;
  const prefix = isInner ? innerPrefixes[root.kind] : root.kind;
  const { writeOnly } = comparison.revision.keywords;
  const readOnly = comparison.revision.keywords.readOnly && !root.isSent;
  const isHeader = root.occurrence.parameter?.in === "header";
  switch (change.name) {
    case "type":
      if (isInner && root.kind === "request-body" && readOnly) return [];
      return [`${prefix}-type-${classifyTypeChange(comparison.base, comparison.revision, root, isInner)}`];
    case "list-of-types": {
      const isWider = change.args["added"] instanceof Array && change.args["added"].length > 0;
      const isNarrower = change.args["removed"] instanceof Array && change.args["removed"].length > 0;
      const verb = root.kind.startsWith("request")
        ? isNarrower
          ? "narrowed"
          : "widened"
        : isWider
          ? "widened"
          : "narrowed";
      return [`${prefix}-list-of-types-${verb}`];
    }
    case "property-added":
    case "property-removed":
      return nameProperty(change, root);
    case "became-required":
    case "became-optional":
      return nameRequirement(change, root);
    case "became-enum":
      return [
        ...(isInner && root.kind === "request-parameter" ? [] : [`${prefix}-became-enum`]),
        ...(isHeader ? ["request-header-property-became-enum"] : []),
      ];
    case "enum-value-removed":
      if (root.kind === "response-body" && !isInner) return ["response-mediatype-enum-value-removed"];
      return [
        isInner && root.kind === "request-body" && readOnly
          ? "request-read-only-property-enum-value-removed"
          : `${prefix}-enum-value-removed`,
      ];
    case "enum-value-added":
      return [
        isInner && root.kind === "response-body" && writeOnly
          ? "response-write-only-property-enum-value-added"
          : `${prefix}-enum-value-added`,
      ];
    case "wrapped-in-one-of":
      return isInner ? [] : [`${prefix}-wrapped-in-one-of`];
    case "one-of-added":
      // For a whole body or parameter, `wrapped-in-one-of` already reports this change.
      return !isInner && comparison.changes.some(({ name }) => name === "wrapped-in-one-of")
        ? []
        : [`${prefix}-one-of-added`];
    case "deprecated":
    case "reactivated":
    case "stability":
      // `emitPropertyLifecycle` reports these, because their ids depend on the operation.
      return [];
    case "x-extensible-enum-value-removed":
      return isInner && readOnly ? [] : [`${prefix}-${change.name}`];
    default:
      if (/^(?:required|optional)-property-became-/.test(change.name))
        return root.kind === "request-body" || root.kind === "response-body"
          ? [`${root.kind.slice(0, -5)}-${change.name}`]
          : [];
      return nameOther(change.name, { prefix, place });
  }
}

function nameOther(
  name: string,
  { prefix, place }: { readonly prefix: string; readonly place: NamedPlace },
): readonly string[] {
  const { root, comparison, isInner } = place;
  const { writeOnly } = comparison.revision.keywords;
  const readOnly = comparison.revision.keywords.readOnly && !root.isSent;
  if (isInner && root.kind === "request-body" && readOnly) {
    const id = `request-read-only-property-${name}`;
    if (findRule(id) !== null) return [id];
    if (name.endsWith("-set") && hiddenBounds.test(name)) return [];
  }
  if (isInner && root.kind === "response-body" && writeOnly && hiddenBounds.test(name)) return [];
  // Only some places have their own id for a pattern that became `.*`.
  if (name === "pattern-generalized" && findRule(`${prefix}-${name}`) === null) return [`${prefix}-pattern-changed`];
  return [`${prefix}-${name}`];
}

function nameProperty({ name, property }: ShapeChange, { kind, isSent, occurrence }: SchemaRoot): readonly string[] {
  if (property === null) return [];
  const { writeOnly, default: value } = property.shape.keywords;
  const readOnly = property.shape.keywords.readOnly && !isSent;
  const isAdded = name === "property-added";
  switch (kind) {
    case "request-body":
      if (readOnly) return [];
      if (!isAdded) return ["request-property-removed"];
      if (!property.isRequired) return ["new-optional-request-property"];
      return [`new-required-request-property${value === null ? "" : "-with-default"}`];
    case "response-body":
      return [
        `response-${property.isRequired ? "required" : "optional"}${writeOnly ? "-write-only" : ""}-property-${isAdded ? "added" : "removed"}`,
      ];
    case "request-parameter":
      if (isAdded && property.isRequired && !readOnly && occurrence.parameter?.in === "header")
        return ["new-required-request-header-property"];
      return [`request-parameter-property-${isAdded ? "added" : "removed"}`];
    case "response-header":
      return [`response-header-property-${isAdded ? "added" : "removed"}`];
  }
}

function nameRequirement({ name, property }: ShapeChange, { kind, isSent, occurrence }: SchemaRoot): readonly string[] {
  if (property === null) return [];
  const { writeOnly, default: value } = property.shape.keywords;
  const readOnly = property.shape.keywords.readOnly && !isSent;
  switch (kind) {
    case "request-body":
      if (readOnly) return [];
      return [`request-property-${name}${name === "became-required" && value !== null ? "-with-default" : ""}`];
    case "response-body":
      return [`response-${writeOnly ? "write-only-" : ""}property-${name}`];
    case "request-parameter":
      if (name === "became-required" && !readOnly && occurrence.parameter?.in === "header")
        return ["request-header-property-became-required"];
      return [`request-parameter-property-${name}`];
    case "response-header":
      return [`response-header-property-${name}`];
  }
}
