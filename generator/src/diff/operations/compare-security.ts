import { childOf, type Location } from "../../model/location.js";
import type { Json } from "../../model/json.js";
import type { SecurityRequirement } from "../../resolve/document.js";
import type { Emission } from "../findings/finding.js";
import type { Witness } from "../findings/witness.js";
import { emission, type EmissionOptions } from "./operation-context.js";
import { requestExample } from "./witnesses/request-example.js";

export interface SecuritySide {
  readonly requirements: readonly SecurityRequirement[];
  readonly at: Location;
}

interface SecurityOptions {
  /** The prefix of the finding ids: `api-security` for an operation, `api-global-security` for the document. */
  readonly prefix: "api-security" | "api-global-security";
  readonly occurrence: EmissionOptions["occurrence"];
}

/** Compares alternative security requirements. Each requirement is a set of schemes that must be used together. */
export function compareSecurity(
  from: SecuritySide,
  to: SecuritySide,
  { prefix, occurrence }: SecurityOptions,
): readonly Emission[] {
  const at = { base: childOf(from.at, "security"), revision: childOf(to.at, "security") };
  const create = (id: string, args: Readonly<Record<string, Json>>): Emission =>
    emission(id, { ...at, wire: "safe", args, occurrence });
  const left = [...to.requirements];
  const take = (test: (each: SecurityRequirement) => boolean): SecurityRequirement | undefined => {
    const index = left.findIndex(test);
    return index === -1 ? undefined : left.splice(index, 1)[0];
  };
  const unmatched = from.requirements.filter((each) => take((other) => textOf(each) === textOf(other)) === undefined);
  const found: Emission[] = [];
  for (const each of unmatched) {
    const other = take((candidate) => schemesOf(candidate) === schemesOf(each));
    if (other === undefined) {
      if (each.length > 0) found.push(create(`${prefix}-removed`, { scheme: schemesOf(each) }));
    } else found.push(...compareScopes(each, other, (verb, args) => create(`${prefix}-scope-${verb}`, args)));
  }
  for (const each of left) if (each.length > 0) found.push(create(`${prefix}-added`, { scheme: schemesOf(each) }));
  return found;
}

/** Reports whether each earlier way to authenticate is still sufficient, and whether there are new ways. */
export function compareAccess(
  from: SecuritySide,
  to: SecuritySide,
  occurrence: EmissionOptions["occurrence"],
): readonly Emission[] {
  const at = { base: childOf(from.at, "security"), revision: childOf(to.at, "security") };
  const [before, after] = [from.requirements, to.requirements].map((each) => (each.length === 0 ? [[]] : each));
  const isCovered = (one: SecurityRequirement, others: readonly SecurityRequirement[] = []): boolean =>
    others.some((other) => isSufficient(one, other));
  const lost = (before ?? []).filter((each) => !isCovered(each, after));
  if (lost.length > 0)
    return [
      emission("security-requirement-tightened", {
        ...at,
        direction: "request",
        wire: "breaking",
        types: "risky",
        args: { alternatives: lost.map(textOf) },
        witness: exampleWith(lost[0] ?? [], occurrence),
        occurrence,
      }),
    ];
  const isRelaxed = (after ?? []).some((each) => !isCovered(each, before));
  return isRelaxed
    ? [emission("security-requirement-relaxed", { ...at, direction: "request", wire: "safe", occurrence })]
    : [];
}

function exampleWith(credentials: SecurityRequirement, { operation }: EmissionOptions["occurrence"]): Witness | null {
  if (operation === null) return null;
  const details = credentials.length === 0 ? "without credentials" : `with the credentials ${textOf(credentials)}`;
  return requestExample(operation, details);
}

/** Whether credentials for one alternative are enough for another. */
function isSufficient(credentials: SecurityRequirement, required: SecurityRequirement): boolean {
  return required.every(({ scheme, scopes }) =>
    credentials.some((each) => each.scheme === scheme && scopes.every((scope) => each.scopes.includes(scope))),
  );
}

function schemesOf(requirement: SecurityRequirement): string {
  return requirement
    .map(({ scheme }) => scheme)
    .sort()
    .join(" AND ");
}

function textOf(requirement: SecurityRequirement): string {
  const parts = requirement.map(({ scheme, scopes }) =>
    scopes.length === 0 ? scheme : `${scheme} (${[...scopes].sort().join(", ")})`,
  );
  return parts.sort().join(" AND ") || "none";
}

function compareScopes(
  from: SecurityRequirement,
  to: SecurityRequirement,
  create: (verb: "added" | "removed", args: Readonly<Record<string, Json>>) => Emission,
): readonly Emission[] {
  return from.flatMap(({ scheme, scopes }) => {
    const others = to.find((each) => each.scheme === scheme)?.scopes ?? [];
    return [
      ...others.filter((scope) => !scopes.includes(scope)).map((scope) => create("added", { scope, scheme })),
      ...scopes.filter((scope) => !others.includes(scope)).map((scope) => create("removed", { scope, scheme })),
    ];
  });
}
