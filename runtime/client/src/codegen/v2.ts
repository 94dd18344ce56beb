/**
 * The API that only generated code uses. Incompatible changes go into a `v3` next to it.
 * @module
 */
export * from "./v2-declared.js";
export type {
  ConnectorDescriptor,
  OperationDescriptor,
  PagesDescriptor,
  ParameterDescriptor,
} from "../call/descriptor.js";
export { conversion } from "../convert/conversion.js";
export { connector } from "../connection/connector.js";
export { compactTable } from "../call/table/compact-table.js";
export { laterTable } from "../call/table/later-table.js";
export { operationTable } from "../call/table/operation-table.js";
export { tableFacade } from "../connection/table-facade.js";
export { acceptNegotiator } from "../call/accept-negotiator.js";
export { streamSelector } from "../call/stream-selector.js";
export { operation } from "../call/operation.js";
export { streamReader } from "../outcome/stream-reader.js";
export { textReader } from "../outcome/text-reader.js";
export { compileBody } from "../serialize/bodies/compile-body.js";
export { compileHeaders } from "../serialize/parameters/compile-headers.js";
export { compileParameter } from "../serialize/parameters/compile-parameter.js";
export { headerReader } from "../outcome/header-reader.js";
export { pagedOperation } from "../call/paged-operation.js";
export { bodyLinkFollower } from "../pages/body-link-follower.js";
export { linkFollower } from "../pages/link-follower.js";
export { bodyChooser } from "../serialize/bodies/body-chooser.js";
export { formWriter } from "../serialize/bodies/form-writer.js";
export { formQueryWriter } from "../serialize/parameters/form-query-writer.js";
export { jsonQueryWriter } from "../serialize/parameters/json-query-writer.js";
export { multipartWriter } from "../serialize/bodies/multipart-writer.js";
export { rawWriter } from "../serialize/bodies/raw-writer.js";
export { textQueryWriter } from "../serialize/parameters/text-query-writer.js";
export { eventReader } from "../stream/event-reader.js";
export { jsonLinesReader } from "../stream/json-lines-reader.js";
export { jsonSequenceReader } from "../stream/json-sequence-reader.js";
export { mediaTypeChecker } from "../outcome/media-type-checker.js";
export { versionChecker } from "../outcome/version-checker.js";
export { serverAt } from "../connection/server-at.js";
export { webhookReceiver } from "../webhooks/receiver.js";
