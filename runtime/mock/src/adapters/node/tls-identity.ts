/** A certificate and its private key in PEM. Declared here so that the declaration file of `listen` doesn't need Node's types. */
export interface TlsIdentity {
  readonly cert: string;
  readonly key: string;
}
