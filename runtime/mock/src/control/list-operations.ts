import type { Behaviours } from "../behaviour.js";
import type { Action, ApiTable, MockTables, OperationTable, SchemeTable } from "../tables/tables.js";

/** A security scheme, with its name in the document. */
export type NamedScheme = SchemeTable & { readonly scheme: string };

/** An operation, and where its answers come from. */
export interface MockedOperation {
  readonly name: string;
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  /** `schema`: its answers are made up from their schema. `behaviour`: by hand. All else keeps or changes what the mock holds. */
  readonly kind: Action["kind"] | "behaviour";
  /** What it lists, makes, reads, changes or deletes; null where it is none of these. */
  readonly resource: string | null;
  /** What a caller signs in with; empty if nobody has to. Of several ways, one that needs no other call before. */
  readonly schemes: readonly NamedScheme[];
  /** The media type that asks for its newest version; null where media types do not say versions. */
  readonly accept: string | null;
}

/** All operations of a mock, as its documents have them. */
export function listOperations({ apis }: MockTables, behaviours: Behaviours): readonly MockedOperation[] {
  return apis.flatMap((api) =>
    api.operations.map((operation): MockedOperation => {
      const { name, method, path, action } = operation;
      return {
        name,
        method,
        path,
        kind: behaviours[name] === undefined ? action.kind : "behaviour",
        resource: "resource" in action ? action.resource : null,
        schemes: schemesOf(operation, api),
        accept: acceptOf(operation, api),
      };
    }),
  );
}

const direct: readonly SchemeTable["type"][] = ["digest", "basic", "bearer", "apiKey"];

function schemesOf({ security, action }: OperationTable, api: ApiTable): readonly NamedScheme[] {
  if (action.kind === "token" || action.kind === "revoke") return [];
  const ways = (security ?? api.security ?? []).map((names) => names.flatMap((name) => named(name, api)));
  return ways.find((schemes) => schemes.every(({ type }) => direct.includes(type))) ?? ways[0] ?? [];
}

function named(scheme: string, { schemes }: ApiTable): readonly NamedScheme[] {
  const table = schemes[scheme];
  return table === undefined ? [] : [{ ...table, scheme }];
}

function acceptOf({ revisions }: OperationTable, { marking }: ApiTable): string | null {
  if (marking.kind !== "media-type") return null;
  const success = revisions.at(-1)?.responses.find(({ status }) => /^2\d\d$/i.test(status));
  return success?.content[0]?.mediaType ?? null;
}
