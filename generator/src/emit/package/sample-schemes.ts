import type { Model, Operation, Scheme, SecurityRequirements } from "../../model/model.js";

/**
 * Returns the security schemes whose credentials a sample client needs for these operations. If they need none, returns
 * those of the first operation that needs any.
 */
export function sampleSchemes(model: Model, operations: readonly (Operation | undefined)[]): readonly Scheme[] {
  const { schemes, security } = model;
  const needed = operations
    .flatMap((operation) => (operation === undefined ? [] : [operation.security ?? security]))
    .map((requirements) => namesIn(requirements, schemes));
  const others = [security, ...model.operations.map((operation) => operation.security)];
  const names = [...new Set(needed.flat())];
  const shown =
    names.length > 0 ? names : (others.map((each) => namesIn(each, schemes)).find((each) => each.length > 0) ?? []);
  return shown.flatMap((name) => schemes.find((scheme) => scheme.name === name) ?? []);
}

/**
 * Returns the requirement that the client supports in full, or else in part. If there are several, prefers the one with
 * the scheme that the document defines first, and then the one with the fewest schemes.
 */
function namesIn(requirements: SecurityRequirements | null, schemes: readonly Scheme[]): readonly string[] {
  const names = schemes.map(({ name }) => name);
  const isSupported = (name: string): boolean => names.includes(name);
  const position = (requirement: readonly string[]): number =>
    Math.min(...requirement.filter(isSupported).map((name) => names.indexOf(name)));
  const candidates = (requirements ?? [])
    .filter((requirement) => requirement.some(isSupported))
    .sort((left, right) => position(left) - position(right) || left.length - right.length);
  const chosen = candidates.find((requirement) => requirement.every(isSupported)) ?? candidates[0] ?? [];
  return chosen.filter(isSupported);
}
