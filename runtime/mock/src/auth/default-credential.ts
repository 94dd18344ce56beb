/** The generated account of an API without account entities. The password is also its bearer token and API key. */
export interface DefaultCredential {
  readonly user: string;
  readonly password: string;
}
