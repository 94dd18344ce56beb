/** An account that callers can authenticate as. */
export interface Account {
  /** The public key, client ID or user name. */
  readonly user: string;
  /** Any of these passwords is accepted. Expired passwords are not included. */
  readonly passwords: readonly string[];
  /** The entity of the account; null for the default account, which isn't part of the state. */
  readonly entity: AccountEntity | null;
}

export interface AccountEntity {
  readonly resource: string;
  /** The keys of the entity's parents, outermost first, followed by the entity's own key. */
  readonly keys: readonly string[];
}
