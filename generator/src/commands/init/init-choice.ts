/** The arguments of `almanac init`. The command prompts for missing (null) arguments, or uses the suggested values. */
export interface InitChoice {
  /** The path or URL of the document. */
  readonly document: string | null;
  /** The npm name of the client's package. */
  readonly name: string | null;
  /** The folder of all packages. */
  readonly output: string | null;
  readonly withMock: boolean | null;
  /** The folders and URLs that the document may refer to, and the URL that it may be fetched from. */
  readonly allow: readonly string[];
  readonly allowBroken: boolean;
}
