/** Words that can't be names in modules (ECMA-262, strict mode), and `then`, which would make a module thenable. */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if " +
    "implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof " +
    "undefined var void while with yield then NaN Infinity"
  ).split(" "),
);

/**
 * Property names with a special meaning in JavaScript: `then` would make a resource look like a promise, `toJSON` would
 * change how it is serialized, and `__proto__` would replace its prototype. Reserved words are valid property names:
 * `client.users.delete`.
 */
export const reservedMembers: ReadonlySet<string> = new Set(
  "__proto__ constructor hasOwnProperty prototype then toJSON toLocaleString toString valueOf".split(" "),
);

/** Names that generated modules import or export in addition to operations. */
export const moduleNames: ReadonlySet<string> = new Set(
  (
    "acceptNegotiator bodyChooser bodyLinkFollower compileBody compileHeaders compileParameter conversion conversions operation pagedOperation connector facade connect createClient digest basic bearer apiKey " +
    "serviceAccount eventReader formQueryWriter formWriter headerReader jsonLinesReader jsonQueryWriter jsonSequenceReader linkFollower mediaTypeChecker multipartWriter rawWriter " +
    "streamReader streamSelector textQueryWriter textReader"
  ).split(" "),
);

/** Types that generated declarations use or export in addition to those of the document. */
export const foreignTypes: ReadonlySet<string> = new Set(
  (
    "any bigint boolean Date never null number object string symbol undefined unknown void AsyncGenerator Blob FormData ReadableStream Record Uint8Array " +
    "AuthenticationError BoundResource ByMediaType CallOptions Client Connection ConnectionError ConnectionOptions Credential Data NoParameters Operation OperationByMediaType " +
    "Outcome PagedOperation Pages RawBody ResponseError ResponseWithHeaders ServerSentEvent"
  ).split(" "),
);

export const webhookTypes: ReadonlySet<string> = new Set(
  "EventOf ReceivedEvent ReceiveWebhook Signature WebhookError WebhookEvent WebhookEvents WebhookOptions".split(" "),
);

/** File names that every package uses, and names that Windows doesn't allow. */
export const reservedFiles: ReadonlySet<string> = new Set(
  "index connect kit shared operation-table operation-info constants fixtures fixture-schemas validators validator-schemas webhooks paths openapi-fetch mcp package readme license con prn aux nul com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9".split(
    " ",
  ),
);
