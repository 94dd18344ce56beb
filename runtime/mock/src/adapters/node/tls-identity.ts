/** A certificate and its key, in PEM. Stands alone so that the declaration of `listen` needs no types of Node. */
export interface TlsIdentity {
  readonly cert: string;
  readonly key: string;
}
