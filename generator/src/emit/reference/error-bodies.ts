import { entriesOf, member, type Json } from "../../model/json.js";
import { bodyViews, type BodyView } from "./body-view.js";
import { follow } from "./follow.js";
import type { RowContext } from "./property-rows.js";

/** A type of error bodies on a page, and the examples with their statuses. */
export interface ErrorBodyView extends BodyView {
  readonly statuses: readonly { readonly status: string; readonly examples: BodyView["examples"] }[];
}

/** Describes the bodies of the errors of several operations. Equal bodies and equal examples are listed once. */
export function errorBodies(
  operations: readonly Json[],
  context: Omit<RowContext, "direction">,
): readonly ErrorBodyView[] {
  const bodies = new Map<
    string,
    { readonly view: BodyView; readonly examples: Map<string, readonly [string, BodyView["examples"]]> }
  >();
  const known = new Set<string>();
  for (const operation of operations)
    for (const [status, part] of entriesOf(member(operation, "responses"))) {
      if (/^[123]/.test(status)) continue;
      const content = member(follow(part, context.document), "content");
      // Many operations refer to the same responses.
      const text = JSON.stringify([status, content ?? null]);
      if (known.has(text)) continue;
      known.add(text);
      for (const view of bodyViews(content, { ...context, direction: "response" })) {
        const key = JSON.stringify([view.mediaTypes, view.type, view.rows]);
        const body = bodies.get(key) ?? { view, examples: new Map<string, readonly [string, BodyView["examples"]]>() };
        bodies.set(key, body);
        if (view.examples.length > 0)
          body.examples.set(JSON.stringify([status, view.examples]), [status, view.examples]);
      }
    }
  return [...bodies.values()].map(({ view, examples }) => ({
    ...view,
    examples: [],
    statuses: [...examples.values()]
      .map(([status, each]) => ({ status, examples: each }))
      .sort((left, right) => (left.status < right.status ? -1 : left.status > right.status ? 1 : 0)),
  }));
}
