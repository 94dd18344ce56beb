/** The names of query parameters that control whether the response contains the total. */
export const countParameters: readonly string[] = [
  "includeCount",
  "include_count",
  "withCount",
  "with_count",
  "includeTotal",
  "include_total",
  "$count",
];
