// Generated from openapi.yaml by Almanac. Do not edit.

/** Where a shape is. */
export declare const State: {
  /** It is there. */
  readonly ACTIVE: 1;
  /** It was there. */
  readonly GONE: 2;
  readonly LOST: -1;
};

export type State = (typeof State)[keyof typeof State];
