/**
 * The part of `v2` that generated declarations refer to. It is the module's declaration file in `package.json`, so that
 * the compiler reads fewer files.
 * @module
 */
export { apiKey } from "../auth/api-key.js";
export { AuthenticationError } from "../auth/authentication-error.js";
export { basic, type BasicKeys } from "../auth/basic.js";
export { bearer } from "../auth/bearer.js";
export type { Credential, CredentialOptions, Secret } from "../auth/credential.js";
export { digest, type DigestKeys } from "../auth/digest/digest.js";
export {
  type ServiceAccount,
  serviceAccount,
  type ServiceAccountKeys,
  type ServiceAccountSettings,
} from "../auth/service-account/service-account.js";
export { ConnectionError } from "../errors/connection-error.js";
export type { Connection } from "../connection/connection.js";
export type { ConnectionOptions } from "../connection/connection-options.js";
export type { AvailableFrom } from "../connection/available-from.js";
export type { BoundResource } from "../connection/bound-resource.js";
export type { BoundNegotiatedOperation, NegotiatedOperation } from "../call/negotiated-operation.js";
export type { OperationByMediaType } from "../call/operation-by-media-type.js";
export type { BoundStreamingOperation, StreamingOperation } from "../call/streaming-operation.js";
export type { BoundOperation, NoParameters, Operation } from "../call/operation.js";
export type { ByMediaType, ResponseWithHeaders } from "../outcome/declared-response.js";
export type { Data, Outcome, UnexpectedResponse } from "../outcome/outcome.js";
export { ResponseError } from "../errors/response-error.js";
export type { BoundPagedOperation, PagedOperation } from "../call/paged-operation.js";
export type { Pages } from "../pages/pages.js";
export type { CallOptions, Timeouts } from "../call/call-options.js";
export type { RawBody } from "../serialize/bodies/raw-writer.js";
export type { ServerSentEvent } from "../stream/event-parser.js";
export type { EventOf, ReceivedEvent, ReceiveWebhook, WebhookOptions } from "../webhooks/receiver.js";
export { type Signature, standardSignature } from "../webhooks/signature.js";
export { WebhookError } from "../webhooks/webhook-error.js";
