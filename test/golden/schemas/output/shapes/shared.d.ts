// Generated from openapi.yaml by Almanac. Do not edit.

export type Circle = RoundBase & {
  radius: number;
  form: "circle";
  kind: "round";
};

export type Ring = RoundBase & {
  hole: number;
  form: "ring";
  kind: "round";
};

export type Round = (Circle | Ring) & {
  kind: "round";
};

export type RoundBase = ShapeBase & {
  form: string;
};

export type Shape = Circle | Ring | Round | Square;

export interface ShapeBase {
  kind: string;
  state?: State;
}

export type Square = ShapeBase & {
  side: number;
  kind: "square";
};

/**
 * The state of a shape.
 *
 * 1 (ACTIVE): The shape exists.
 * 2 (GONE): The shape was removed.
 * -1 (LOST)
 */
export type State = 1 | 2 | -1;
