/**
 * The API that only generated code uses. Incompatible changes go into a `v3` next to it.
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
export { conversion } from "../convert/conversion.js";
export { ConnectionError } from "../errors/connection-error.js";
export type { Connection } from "../connection/connection.js";
export type { ConnectionOptions } from "../connection/connection-options.js";
export { connector } from "../connection/connector.js";
export type {
  ConnectorDescriptor,
  OperationDescriptor,
  PagesDescriptor,
  ParameterDescriptor,
} from "../call/descriptor.js";
export type { AvailableFrom } from "../connection/available-from.js";
export type { BoundResource } from "../connection/facade.js";
export { operationTable } from "../call/operation-table.js";
export { tableFacade } from "../connection/table-facade.js";
export { acceptNegotiator } from "../call/accept-negotiator.js";
export type { BoundNegotiatedOperation, NegotiatedOperation } from "../call/negotiated-operation.js";
export type { OperationByMediaType } from "../call/operation-by-media-type.js";
export type { BoundStreamingOperation, StreamingOperation } from "../call/streaming-operation.js";
export { streamSelector } from "../call/stream-selector.js";
export { type BoundOperation, type NoParameters, type Operation, operation } from "../call/operation.js";
export { streamReader } from "../outcome/stream-reader.js";
export { textReader } from "../outcome/text-reader.js";
export { compileBody } from "../serialize/bodies/compile-body.js";
export { compileHeaders } from "../serialize/parameters/compile-headers.js";
export { compileParameter } from "../serialize/parameters/compile-parameter.js";
export { headerReader } from "../outcome/header-reader.js";
export type { ByMediaType, ResponseWithHeaders } from "../outcome/declared-response.js";
export type { Data, Outcome, UnexpectedResponse } from "../outcome/outcome.js";
export { ResponseError } from "../errors/response-error.js";
export { type BoundPagedOperation, type PagedOperation, pagedOperation } from "../call/paged-operation.js";
export { bodyLinkFollower } from "../pages/body-link-follower.js";
export { linkFollower } from "../pages/link-follower.js";
export type { Pages } from "../pages/pages.js";
export type { CallOptions, Timeouts } from "../call/call-options.js";
export { bodyChooser } from "../serialize/bodies/body-chooser.js";
export { formWriter } from "../serialize/bodies/form-writer.js";
export { formQueryWriter } from "../serialize/parameters/form-query-writer.js";
export { jsonQueryWriter } from "../serialize/parameters/json-query-writer.js";
export { multipartWriter } from "../serialize/bodies/multipart-writer.js";
export { rawWriter, type RawBody } from "../serialize/bodies/raw-writer.js";
export { textQueryWriter } from "../serialize/parameters/text-query-writer.js";
export type { ServerSentEvent } from "../stream/event-parser.js";
export { eventReader } from "../stream/event-reader.js";
export { jsonLinesReader } from "../stream/json-lines-reader.js";
export { jsonSequenceReader } from "../stream/json-sequence-reader.js";
export { mediaTypeChecker } from "../outcome/media-type-checker.js";
export { versionChecker } from "../outcome/version-checker.js";
export { serverAt } from "../connection/server-at.js";
export {
  type EventOf,
  type ReceivedEvent,
  type ReceiveWebhook,
  type WebhookOptions,
  webhookReceiver,
} from "../webhooks/receiver.js";
export { type Signature, standardSignature } from "../webhooks/signature.js";
export { WebhookError } from "../webhooks/webhook-error.js";
