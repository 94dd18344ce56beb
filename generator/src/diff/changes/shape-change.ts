import type { Json } from "../../model/json.js";
import type { Keywords, Shape } from "../schema/shape.js";

/** One change between two schemas at the same place. */
export interface ShapeChange {
  /** The end of the finding's id, such as `max-length-decreased`. For `type`, the id also depends on the direction. */
  readonly name: string;
  /** `values` if the change affects which values are allowed, otherwise `annotation`. */
  readonly about: "values" | "annotation";
  /** The path to the change in each schema, such as `["properties", "name"]`; null if it doesn't exist there. */
  readonly keys: { readonly base: Keys; readonly revision: Keys };
  readonly args: Readonly<Record<string, Json>>;
  /**
   * Returns the keywords that the change sets. `current` contains the keywords of the base, to which other changes may
   * already have been applied.
   */
  readonly apply: ((current: Keywords) => Partial<Keywords>) | null;
  /** The property that was added, removed, or became required or optional; null for other changes. */
  readonly property: ChangedProperty | null;
  /** The names of a removed and an added property that may be one renamed property; null for other changes. */
  readonly rename: { readonly from: string; readonly to: string } | null;
  /** Whether to treat a schema without `additionalProperties` as one that allows undeclared properties. */
  readonly isOpen: boolean;
}

export type Keys = readonly string[] | null;

export interface ChangedProperty {
  readonly name: string;
  readonly shape: Shape;
  readonly isRequired: boolean;
}

/**
 * How the whole schema changes if the subschema allows more values: `same` if it also allows more, `inverse` if it
 * allows fewer (`not`), and `mixed` if it may allow some new values and reject others (`if`).
 */
export type EdgeEffect = "same" | "inverse" | "mixed";

/** Two subschemas at corresponding places. */
export interface ShapeEdge {
  /** How the place is written in the path of a property: its name, `items` or `oneOf[Cat]`. */
  readonly segment: string;
  readonly isProperty: boolean;
  /** Whether the base requires the property. */
  readonly isRequired: boolean;
  /** Whether a value that violates the subschema always violates the whole schema; false in a union or condition. */
  readonly isDirect: boolean;
  readonly effect: EdgeEffect;
  readonly base: Shape;
  readonly revision: Shape;
}

interface ChangeOptions {
  readonly about?: ShapeChange["about"];
  readonly keys: readonly string[];
  /** The side that contains the changed keyword; missing if both sides contain it. */
  readonly on?: "base" | "revision";
  readonly args?: ShapeChange["args"];
  readonly apply?: ShapeChange["apply"];
  readonly property?: ChangedProperty;
  readonly isOpen?: boolean;
}

export function shapeChange(
  name: string,
  { about = "values", keys, on, args = {}, apply = null, property, isOpen = false }: ChangeOptions,
): ShapeChange {
  return {
    name,
    about,
    keys: { base: on === "revision" ? null : keys, revision: on === "base" ? null : keys },
    args,
    apply,
    property: property ?? null,
    rename: null,
    isOpen,
  };
}
