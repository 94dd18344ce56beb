/** A package whose files replace those in its folder. */
export interface OverlaidPackage {
  readonly packageName: string;
  /** The folder that contains the package. */
  readonly root: string;
  /** Keyed by path in the folder. */
  readonly files: ReadonlyMap<string, string>;
}
