// Generated from 2024.yaml and 1 more by Almanac. Do not edit.

export declare const Condition: {
  readonly MINT: 1;
  readonly USED: 2;
  readonly TORN: 3;
};

export type Condition = (typeof Condition)[keyof typeof Condition];

export declare const ListStampsParametersState: {
  readonly mint: "mint";
  readonly used: "used";
};

export type ListStampsParametersState = (typeof ListStampsParametersState)[keyof typeof ListStampsParametersState];

export declare const StampPerforation: {
  readonly comb: "comb";
  readonly line: "line";
  readonly none: "none";
};

export type StampPerforation = (typeof StampPerforation)[keyof typeof StampPerforation];
