import type { OutcomeHeader } from "../../../model/model.js";

/**
 * Makes a header a string for all statuses if its kind differs between them, because a client parses headers regardless
 * of the status.
 */
export function unifyHeaderKinds<T extends { readonly headers: readonly OutcomeHeader[] }>(
  outcomes: readonly T[],
): readonly T[] {
  const kinds = new Map<string, Set<string>>();
  for (const { name, kind } of outcomes.flatMap(({ headers }) => headers)) {
    kinds.set(name, (kinds.get(name) ?? new Set()).add(JSON.stringify(kind)));
  }
  return outcomes.map((outcome) => ({
    ...outcome,
    headers: outcome.headers.map((header) =>
      (kinds.get(header.name)?.size ?? 0) > 1 ? { ...header, kind: "string", schema: { kind: "string" } } : header,
    ),
  }));
}
