/** The generated account of an API without account entities. The password is also the bearer token and the API key. */
export interface DefaultCredential {
  readonly user: string;
  readonly password: string;
}
