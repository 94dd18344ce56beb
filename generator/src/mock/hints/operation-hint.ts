import type { Action, EntityAction, SetTable } from "@almanac/mock/codegen/v1";
import { entriesOf, isArray, isObject, member, stringMember, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";

/** A hint about an operation. Properties that are null are inferred. */
export interface OperationHint {
  readonly name: string;
  readonly at: Location;
  readonly does: Action["kind"] | null;
  readonly resource: string | null;
  /** The path parameter that identifies the entity. */
  readonly key: string | null;
  /** The path to the entity in the request body; empty if the body is the entity. */
  readonly body: readonly string[] | null;
  /** The path to the entity in the response, or "none" if the response doesn't contain it. */
  readonly response: readonly string[] | "none" | null;
  /** Whether an update keeps unsent properties. */
  readonly merge: NonNullable<EntityAction["merges"]> | null;
  /**
   * Where the entity contains properties of the body and query parameters, by name. A property whose paths are empty isn't
   * stored.
   */
  readonly properties: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly set: Readonly<Record<string, SetTable>>;
  readonly when: Readonly<Record<string, readonly Json[]>>;
  readonly refused: string | null;
}

/** Reads the hints for operations. Their structure has already been validated. */
export function operationHints(hints: Json | undefined, at: Location): readonly OperationHint[] {
  return entriesOf(hints).map(([name, hint]): OperationHint => {
    const [body, response] = [stringMember(hint, "body"), member(hint, "response")];
    return {
      name,
      at: childOf(at, name),
      does: stringMember(hint, "does") as Action["kind"] | null,
      resource: stringMember(hint, "resource"),
      key: stringMember(hint, "key"),
      body: body === null ? null : pathIn(body),
      response: response === null ? "none" : typeof response === "string" ? pathIn(response) : null,
      merge: stringMember(hint, "merge") as OperationHint["merge"],
      properties: new Map(entriesOf(member(hint, "properties")).map(([property, paths]) => [property, pathsIn(paths)])),
      set: Object.fromEntries(entriesOf(member(hint, "set")).map(([property, value]) => [property, setOf(value)])),
      when: Object.fromEntries(
        entriesOf(member(hint, "when")).map(([property, values]) => [property, isArray(values) ? values : []]),
      ),
      refused: stringMember(hint, "refused"),
    };
  });
}

/** Splits a path such as `data.widget` into property names. */
function pathIn(text: string): readonly string[] {
  return text === "" ? [] : text.split(".");
}

/** The paths in a string or a list of strings; none for null. */
function pathsIn(value: Json): readonly (readonly string[])[] {
  return (isArray(value) ? value : [value]).flatMap((each) => (typeof each === "string" ? [pathIn(each)] : []));
}

function setOf(value: Json): SetTable {
  const property = stringMember(value, "body");
  if (property !== null) return { kind: "body", property };
  const parameter = stringMember(value, "query");
  if (parameter !== null) return { kind: "query", parameter };
  if (isObject(value) && value["now"] === true) return { kind: "now" };
  return { kind: "value", value };
}
