/** The properties that all views have in common. They describe the package and one of its versions. */
export interface HeadView {
  readonly source: string;
  readonly package: { readonly name: string; readonly version: string };
  /** The title of the API. */
  readonly api: string;
  /** Empty for an API without versions. */
  readonly version: string;
  readonly hasVersion: boolean;
  readonly isNewest: boolean;
  /** The module of this version, such as `@acme/atlas/2024-08-05`. */
  readonly module: string;
}
