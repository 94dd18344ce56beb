/** Who may sign in. */
export interface Account {
  /** Public key, client id, or user name. */
  readonly user: string;
  /** Any one of them opens; those that have expired are not among them. */
  readonly passwords: readonly string[];
  /** The entity that it is, or null for one that was given to the mock from outside. */
  readonly entity: AccountEntity | null;
}

export interface AccountEntity {
  readonly resource: string;
  /** Its place in the state: keys of its parents, outermost first, and its own. */
  readonly keys: readonly string[];
}

/** Finds the account of a user for a security scheme of the document; null if there is none. */
export type FindAccount = (scheme: string, user: string) => Account | null;
