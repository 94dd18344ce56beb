/** Parts of the declarations that openapi-typescript prints. */
export interface PrintedParts {
  /** Members of the interface `paths`, and of the interface `operations`. */
  readonly paths: string;
  readonly operations: string;
  /** All other declarations. */
  readonly others: string;
}
