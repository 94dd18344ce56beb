import type { Location } from "../model/location.js";

/** What documents may refer to outside of their own folder, because whoever runs the generator named it. */
export type Allowed = AllowedFolder | AllowedPrefix;

export interface AllowedFolder {
  readonly kind: "folder";
  /** As seen from the working folder. */
  readonly path: string;
  readonly at: Location;
}

/** Every address of one origin that is this path, or lies below it. */
export interface AllowedPrefix {
  readonly kind: "prefix";
  readonly origin: string;
  readonly path: string;
  readonly at: Location;
}
