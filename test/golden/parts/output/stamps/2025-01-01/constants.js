// Generated from 2024.yaml and 1 more by Almanac. Do not edit.

export const Condition = {
  MINT: 1,
  USED: 2,
  TORN: 3,
};

export const ListStampsParametersState = {
  mint: "mint",
  used: "used",
};

export const StampPerforation = {
  comb: "comb",
  line: "line",
  none: "none",
};
