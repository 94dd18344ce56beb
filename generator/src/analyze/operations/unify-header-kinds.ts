import type { Outcome } from "../../model/model.js";

/** A header that statuses describe in different ways is text in all of them: how it is read is said once for an operation. */
export function unifyHeaderKinds(outcomes: readonly Outcome[]): readonly Outcome[] {
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
