import type { Behaviours } from "../behaviour.js";
import type { Action, ApiTable, MockTables, OperationTable, SchemeTable } from "../tables/tables.js";

/** A security scheme, with its name in the document. */
export type NamedScheme = SchemeTable & { readonly scheme: string };

/** An operation of a mock, and how its responses are produced. */
export interface MockedOperation {
  readonly name: string;
  readonly method: string;
  /** The path template, with parameters in braces. */
  readonly path: string;
  /**
   * `schema` generates responses from their schemas, `behaviour` is handwritten, and every other kind reads or changes
   * the state.
   */
  readonly kind: Action["kind"] | "behaviour";
  /** The resource that the operation lists, creates, reads, changes or deletes; null for other operations. */
  readonly resource: string | null;
  /** Where responses come from: the mock's state, handwritten code (`behaviour`), an example of the document, or a schema. */
  readonly source: "state" | "behaviour" | "example" | "schema";
  /** Why the mock handles the operation this way, in a few words; null if the reason isn't known. */
  readonly reason: string | null;
  /**
   * The schemes that a caller needs; empty if the operation needs no authentication. If there are alternatives, one
   * that needs no token request is preferred.
   */
  readonly schemes: readonly NamedScheme[];
  /** The media type that selects the newest version; null if media types don't contain versions. */
  readonly accept: string | null;
}

/** All operations of a mock. */
export function listOperations({ apis }: MockTables, behaviours: Behaviours): readonly MockedOperation[] {
  return apis.flatMap((api) =>
    api.operations.map((operation): MockedOperation => {
      const { name, method, path, action } = operation;
      const source = behaviours[name] === undefined ? sourceOf(operation) : "behaviour";
      return {
        name,
        method,
        path,
        kind: behaviours[name] === undefined ? action.kind : "behaviour",
        resource: "resource" in action ? action.resource : null,
        source,
        reason: source === "behaviour" ? "handwritten" : (operation.reason ?? null),
        schemes: schemesOf(operation, api),
        accept: acceptOf(operation, api),
      };
    }),
  );
}

function sourceOf({ action, revisions }: OperationTable): MockedOperation["source"] {
  if (action.kind !== "schema") return "state";
  const successes = (revisions.at(-1)?.responses ?? []).filter(({ status }) => status.startsWith("2"));
  return successes.some(({ content }) => content.some(({ example }) => example !== null)) ? "example" : "schema";
}

/** Schemes whose credentials a caller can send without requesting a token first. */
const directSchemes: readonly SchemeTable["type"][] = ["digest", "basic", "bearer", "apiKey"];

function schemesOf({ security, action }: OperationTable, api: ApiTable): readonly NamedScheme[] {
  if (action.kind === "token" || action.kind === "revoke") return [];
  const alternatives = (security ?? api.security ?? []).map((names) => names.flatMap((name) => findScheme(name, api)));
  return (
    alternatives.find((schemes) => schemes.every(({ type }) => directSchemes.includes(type))) ?? alternatives[0] ?? []
  );
}

function findScheme(scheme: string, { schemes }: ApiTable): readonly NamedScheme[] {
  const table = schemes[scheme];
  return table === undefined ? [] : [{ ...table, scheme }];
}

function acceptOf({ revisions }: OperationTable, { marking }: ApiTable): string | null {
  if (marking.kind !== "media-type") return null;
  const success = revisions.at(-1)?.responses.find(({ status }) => /^2\d\d$/i.test(status));
  return success?.content[0]?.mediaType ?? null;
}
