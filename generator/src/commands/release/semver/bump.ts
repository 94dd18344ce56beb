/** The part of a semantic version that a release increases, from the least to the greatest. */
export const bumps = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof bumps)[number];

/** Why a release increases a part of the version. */
export interface Reason {
  readonly bump: Bump;
  /** Not escaped. */
  readonly text: string;
  /** Whether the change only adds something: a version of the API, a module or a name. */
  readonly isAddition: boolean;
}
