/**
 * The public API for users of generated clients: credentials, errors, layers and types.
 * @module
 */
export { apiKey } from "./auth/api-key.js";
export { AuthenticationError } from "./auth/authentication-error.js";
export { basic, type BasicKeys } from "./auth/basic.js";
export { bearer } from "./auth/bearer.js";
export type { Credential, CredentialOptions, Secret } from "./auth/credential.js";
export { digest, type DigestKeys } from "./auth/digest/digest.js";
export {
  type ServiceAccount,
  serviceAccount,
  type ServiceAccountKeys,
  type ServiceAccountSettings,
} from "./auth/service-account/service-account.js";
export { CallError } from "./errors/call-error.js";
export type { CallOptions, Timeouts } from "./call/call-options.js";
export { ConnectionError } from "./errors/connection-error.js";
export type { Connection } from "./connection/connection.js";
export type { ConnectionOptions } from "./connection/connection-options.js";
export type { BoundResource } from "./connection/bound-resource.js";
export { type CredentialMakers, fromEnvironment } from "./connection/from-environment.js";
export { HookError } from "./layers/hooks/hook-error.js";
export { type HookedCall, type Hooks, hooks } from "./layers/hooks/hooks.js";
export { isErrorCode } from "./errors/is-error-code.js";
export { isStatus } from "./errors/is-status.js";
export { deprecations } from "./layers/deprecations.js";
export { idempotency, type IdempotencyOptions } from "./layers/idempotency.js";
export type { Layer, Retry } from "./layers/layer.js";
export { timeout } from "./layers/timeout.js";
export { log, type Logger, type LogOptions } from "./layers/log/log.js";
export type { BoundOperation, Operation } from "./call/operation.js";
export type { Data, Failure, Outcome, Success, Unexpected, UnexpectedResponse } from "./outcome/outcome.js";
export { ResponseError } from "./errors/response-error.js";
export type { BoundPagedOperation, PagedOperation } from "./call/paged-operation.js";
export type { Pages } from "./pages/pages.js";
export { type ResponseSource, requestIdOf } from "./outcome/request-id-of.js";
export { type RequestResult, request, type RequestOptions } from "./call/request.js";
export { retry, type RetryOptions } from "./layers/retry/retry.js";
export type { RawBody } from "./serialize/bodies/raw-writer.js";
export { TimeoutError } from "./errors/timeout-error.js";
export type { SchemaIssue, StandardSchema } from "./layers/validate/standard-schema.js";
export { type OperationSchemas, validate, type ValidateOptions } from "./layers/validate/validate.js";
export { ValidationError } from "./layers/validate/validation-error.js";
export { withOptions } from "./connection/with-options.js";
