import type { Json } from "../../model/json.js";
import type { Keywords, Shape } from "../schema/shape.js";

/** One change between two schemas at the same place. */
export interface ShapeChange {
  /** The end of the finding's id, such as `max-length-decreased`. A change of the type gets its id from the direction. */
  readonly name: string;
  /** `values`: it changes which values are allowed. `annotation`: it doesn't. */
  readonly about: "values" | "annotation";
  /** The keys of the place below each schema, such as `["properties", "name"]`; null if the place doesn't exist there. */
  readonly keys: { readonly base: Keys; readonly revision: Keys };
  readonly args: Readonly<Record<string, Json>>;
  /** The keywords of the base with only this change. */
  readonly applied: Partial<Keywords>;
  /** The property that the change is about, if it is about one. */
  readonly property: ChangedProperty | null;
  /** Whether to read a schema that says nothing about undeclared properties as one that allows them. */
  readonly isOpen: boolean;
}

export type Keys = readonly string[] | null;

export interface ChangedProperty {
  readonly name: string;
  readonly shape: Shape;
  readonly isRequired: boolean;
}

/** Two subschemas at corresponding places. */
export interface ShapeEdge {
  /** How the place is written in the path of a property: its name, `items` or `oneOf[Cat]`. */
  readonly segment: string;
  readonly isProperty: boolean;
  /** Whether the base requires the property. */
  readonly isRequired: boolean;
  /** Whether a value that breaks the subschema always breaks the whole: not inside a union or a condition. */
  readonly isDirect: boolean;
  readonly base: Shape;
  readonly revision: Shape;
}

interface ChangeOptions {
  readonly about?: ShapeChange["about"];
  readonly keys: readonly string[];
  /** On which side the place exists; on both by default. */
  readonly on?: "base" | "revision";
  readonly args?: ShapeChange["args"];
  readonly applied?: Partial<Keywords>;
  readonly property?: ChangedProperty;
  readonly isOpen?: boolean;
}

export function shapeChange(
  name: string,
  { about = "values", keys, on, args = {}, applied = {}, property, isOpen = false }: ChangeOptions,
): ShapeChange {
  return {
    name,
    about,
    keys: { base: on === "revision" ? null : keys, revision: on === "base" ? null : keys },
    args,
    applied,
    property: property ?? null,
    isOpen,
  };
}
