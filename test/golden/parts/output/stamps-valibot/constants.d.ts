// Generated from 2025.yaml by Almanac. Do not edit.

export declare const Condition: {
  readonly MINT: 1;
  readonly USED: 2;
  readonly TORN: 3;
};

export type Condition = (typeof Condition)[keyof typeof Condition];
