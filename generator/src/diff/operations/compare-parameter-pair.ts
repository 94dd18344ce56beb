import { childOf } from "../../model/location.js";
import type { Json } from "../../model/json.js";
import { sameValue } from "../inclusion/instances/same-value.js";
import type { Parameter } from "../../resolve/document.js";
import type { Emission } from "../findings/finding.js";
import { noticeFor, readStability, readSunset } from "../findings/lifecycle.js";
import { emission, placeOf, type OperationPair } from "./operation-context.js";
import { nounOf } from "./witnesses/noun-of.js";
import { requestExample } from "./witnesses/request-example.js";
import { serializationExample } from "./witnesses/serialization-example.js";

/** Compares everything about two parameters except their schemas. */
export function comparePair(from: Parameter, to: Parameter, pair: OperationPair): readonly Emission[] {
  return [
    ...compareSerialization(from, to, pair),
    ...compareRequired(from, to, pair),
    ...compareDeprecation(from, to, pair),
  ];
}

function create(
  id: string,
  [from, to]: readonly [Parameter, Parameter],
  pair: OperationPair,
  options: Partial<Emission> & { readonly key?: string } = {},
): Emission {
  const { key, ...rest } = options;
  const created = emission(id, {
    direction: "request",
    base: key === undefined ? from.at : childOf(from.at, key),
    revision: key === undefined ? to.at : childOf(to.at, key),
    occurrence: placeOf(pair.revision, { parameter: { in: to.in, name: to.name } }),
  });
  return { ...created, ...rest };
}

function compareSerialization(from: Parameter, to: Parameter, pair: OperationPair): readonly Emission[] {
  const both = [from, to] as const;
  const example = serializationExample(pair.base.operation, both, pair.base.shapes.of(from.schema));
  // If all known values are serialized in the same way, the change may be harmless.
  const effect = example === null ? ({ wire: "risky", confidence: "unproven" } as const) : { witness: example };
  const args = (before: Json, after: Json): Emission["args"] => ({ in: to.in, name: to.name, from: before, to: after });
  if (from.content !== to.content)
    return [
      create("request-parameter-content-changed", both, pair, {
        key: "content",
        args: args(from.content, to.content),
        ...effect,
      }),
    ];
  if (from.content !== null) return [];
  const found: Emission[] = [];
  if (from.style !== to.style)
    found.push(
      create("request-parameter-style-changed", both, pair, {
        key: "style",
        args: args(from.style, to.style),
        ...effect,
      }),
    );
  // Only lists and objects are exploded.
  if (from.explode !== to.explode && isComposite(from, to))
    found.push(
      create("request-parameter-explode-changed", both, pair, {
        key: "explode",
        args: args(from.explode, to.explode),
        ...effect,
      }),
    );
  if (from.allowReserved !== to.allowReserved)
    found.push(
      create("request-parameter-allow-reserved-changed", both, pair, {
        key: "allowReserved",
        args: args(from.allowReserved, to.allowReserved),
        ...effect,
        // Servers also decode reserved characters that are encoded unnecessarily.
        ...(to.allowReserved ? ({ wire: "risky", confidence: "unproven", witness: null } as const) : {}),
      }),
    );
  return found;
}

function isComposite(from: Parameter, to: Parameter): boolean {
  const isScalar = ({ schema }: Parameter): boolean => {
    const type = typeof schema === "object" ? schema["type"] : undefined;
    return typeof type === "string" && type !== "array" && type !== "object";
  };
  return !isScalar(from) || !isScalar(to);
}

function compareRequired(from: Parameter, to: Parameter, pair: OperationPair): readonly Emission[] {
  if (from.required === to.required) return [];
  const id = `request-parameter-became-${to.required ? "required" : "optional"}`;
  const args = { in: to.in, name: to.name };
  const { operation } = pair.base;
  const options = to.required
    ? ({ types: "breaking", witness: requestExample(operation, `without the ${nounOf(to.in)} ${to.name}`) } as const)
    : {};
  return [create(id, [from, to], pair, { key: "required", args, ...options })];
}

function compareDeprecation(from: Parameter, to: Parameter, pair: OperationPair): readonly Emission[] {
  const args = { in: to.in, name: to.name };
  const policy = (id: string): Emission => create(id, [from, to], pair, { args, wire: "safe", key: "deprecated" });
  const stability = readStability(pair.revision.operation.extensions);
  const { today, notice } = pair.schemas;
  const sunset = readSunset(to.extensions);
  if (from.deprecated !== to.deprecated) {
    if (!to.deprecated) return [policy("request-parameter-reactivated")];
    if (stability === null) return [];
    const days = noticeFor(stability, notice);
    if (sunset.kind === "missing")
      return [policy(days > 0 ? "request-parameter-deprecated-sunset-missing" : "request-parameter-deprecated")];
    if (sunset.kind === "invalid") return [policy("request-parameter-sunset-parse")];
    const isTooSoon = today !== null && sunset.day - today < days;
    return [policy(isTooSoon ? "request-parameter-sunset-date-too-small" : "request-parameter-deprecated")];
  }
  if (!to.deprecated) return [];
  const before = readSunset(from.extensions);
  if (before.kind !== "missing" && sunset.kind === "missing") return [policy("request-parameter-sunset-deleted")];
  const [old, current] = [from, to].map(({ extensions }) => extensions["x-sunset"]);
  if (old === undefined || current === undefined || sameValue(old, current)) return [];
  if (sunset.kind !== "day" || before.kind !== "day") return [policy("request-parameter-sunset-parse")];
  const isTooSoon = stability !== null && today !== null && sunset.day - today < noticeFor(stability, notice);
  return before.day > sunset.day && isTooSoon ? [policy("request-parameter-sunset-date-changed-too-small")] : [];
}
