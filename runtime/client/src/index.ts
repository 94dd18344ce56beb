/**
 * What users of generated clients may import: the credentials, the errors, and the types.
 * @module
 */
export { apiKey } from "./auth/api-key.js";
export { AuthenticationError } from "./auth/authentication-error.js";
export { basic, type BasicKeys } from "./auth/basic.js";
export { bearer } from "./auth/bearer.js";
export type { Credential, CredentialOptions, Secret } from "./auth/credential.js";
export { digest, type DigestKeys } from "./auth/digest.js";
export {
  type ServiceAccount,
  serviceAccount,
  type ServiceAccountKeys,
  type ServiceAccountSettings,
} from "./auth/service-account.js";
export { CallError } from "./call-error.js";
export { ConnectionError } from "./connection-error.js";
export type { Connection } from "./connection.js";
export type { ConnectionOptions } from "./connector.js";
export type { BoundResource } from "./facade.js";
export { idempotency, type IdempotencyOptions } from "./layers/idempotency.js";
export type { Layer } from "./layers/layer.js";
export { timeout } from "./layers/timeout.js";
export type { BoundOperation, Operation } from "./operation.js";
export type { Data, Failure, Outcome, Success, Unexpected, UnexpectedResponse } from "./outcome/outcome.js";
export { ResponseError } from "./outcome/response-error.js";
export type { BoundPagedOperation, PagedOperation } from "./paged-operation.js";
export type { Pages } from "./pages/pages.js";
export type { CallOptions, Timeouts } from "./call-options.js";
export { retry, type RetryOptions } from "./retry/retry.js";
export type { RawBody } from "./serialize/compile-body.js";
export { TimeoutError } from "./timeout-error.js";
