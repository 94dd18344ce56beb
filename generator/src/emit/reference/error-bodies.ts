import { entriesOf, member, type Json, type JsonObject } from "../../model/json.js";
import { bodyViews, type BodyView } from "./body-view.js";
import { follow } from "./follow.js";
import type { RowContext } from "./property-rows.js";
import { reachableParts } from "./reachable-parts.js";
import type { ReferenceMemory } from "./samples/reference-memory.js";

/** A type of error bodies on a page, and the examples with their statuses. */
export interface ErrorBodyView extends BodyView {
  readonly statuses: readonly { readonly status: string; readonly examples: BodyView["examples"] }[];
}

/**
 * Describes the bodies of the errors of several operations. Equal bodies and equal examples are listed once. `name` is
 * the name of the page.
 */
export function errorBodies(
  operations: readonly Json[],
  name: string,
  context: ErrorContext,
): readonly ErrorBodyView[] {
  const { document, words, language, importPath, memory } = context;
  const errors = errorsOf(operations, document);
  if (memory.views === null) return describe(errors, context);
  const parts = [
    ...errors.map(({ status }) => status),
    ...reachableParts(
      errors.map(({ part }) => part),
      document,
    ),
  ];
  const key = ["errors", importPath, language ?? "", name].join(" ");
  const view = memory.views.reuse(key, [...parts, words, language], () => describe(errors, context));
  // The cast is safe: nothing else is kept under the key.
  return view as readonly ErrorBodyView[];
}

interface ErrorContext extends Omit<RowContext, "direction"> {
  readonly importPath: string;
  readonly memory: ReferenceMemory;
}

interface ErrorResponse {
  readonly status: string;
  /** The Response Object in the document. */
  readonly part: Json;
}

/** Lists each response once, because many operations refer to the same responses. */
function errorsOf(operations: readonly Json[], document: JsonObject): readonly ErrorResponse[] {
  const errors: ErrorResponse[] = [];
  const known = new Map<string, Set<Json>>();
  for (const operation of operations)
    for (const [status, response] of entriesOf(member(operation, "responses"))) {
      if (/^[123]/.test(status)) continue;
      const part = follow(response, document);
      const parts = known.get(status) ?? new Set<Json>();
      known.set(status, parts);
      if (!parts.has(part)) errors.push({ status, part });
      parts.add(part);
    }
  return errors;
}

function describe(errors: readonly ErrorResponse[], context: Omit<RowContext, "direction">): readonly ErrorBodyView[] {
  const bodies = new Map<
    string,
    { readonly view: BodyView; readonly examples: Map<string, readonly [string, BodyView["examples"]]> }
  >();
  const known = new Set<string>();
  for (const { status, part } of errors) {
    const content = member(part, "content");
    const text = JSON.stringify([status, content ?? null]);
    if (known.has(text)) continue;
    known.add(text);
    for (const view of bodyViews(content, { ...context, direction: "response" })) {
      const key = JSON.stringify([view.mediaTypes, view.type, view.rows]);
      const body = bodies.get(key) ?? { view, examples: new Map<string, readonly [string, BodyView["examples"]]>() };
      bodies.set(key, body);
      if (view.examples.length > 0) body.examples.set(JSON.stringify([status, view.examples]), [status, view.examples]);
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
