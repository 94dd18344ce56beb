// Generated from openapi.yaml by Almanac. Do not edit.

/** The state of a shape. */
export declare const State: {
  /** The shape exists. */
  readonly ACTIVE: 1;
  /** The shape was removed. */
  readonly GONE: 2;
  readonly LOST: -1;
};

export type State = (typeof State)[keyof typeof State];
