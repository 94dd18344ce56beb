import type { Action, SetTable } from "@almanac/mock/codegen/v1";
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

function setOf(value: Json): SetTable {
  const property = stringMember(value, "body");
  if (property !== null) return { kind: "body", property };
  if (isObject(value) && value["now"] === true) return { kind: "now" };
  return { kind: "value", value };
}
