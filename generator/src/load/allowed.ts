import type { Location } from "../model/location.js";

/** A location outside the documents' own folder that documents may refer to, because the user has allowed it. */
export type Allowed = AllowedFolder | AllowedPrefix;

export interface AllowedFolder {
  readonly kind: "folder";
  /** Relative to the working folder. */
  readonly path: string;
  readonly at: Location;
}

/** Allows every URL that has this origin, and this path or a path below it. */
export interface AllowedPrefix {
  readonly kind: "prefix";
  readonly origin: string;
  readonly path: string;
  readonly at: Location;
}
