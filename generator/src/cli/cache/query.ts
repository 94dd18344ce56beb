/** The methods of a host that read the file system. */
export const queryKinds = ["readText", "isFile", "realPath", "listNames", "listFiles"] as const;

export type QueryKind = (typeof queryKinds)[number];

/** A query that a run sent to the file system: the method and the path. */
export type Query = readonly [QueryKind, string];
