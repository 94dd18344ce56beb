/** Whether a property of an envelope describes the response rather than the entity: `meta`, `links`, `success`, `errors`. */
export function isMetadata(name: string): boolean {
  return metadata.has(name.toLowerCase().replace(/[^a-z]/g, ""));
}

const metadata: ReadonlySet<string> = new Set([
  ...["meta", "metadata", "links", "link", "included", "jsonapi", "self", "href", "url", "kind", "object", "type"],
  ...["success", "successful", "ok", "status", "statuscode", "code", "error", "errors", "message", "messages", "msg"],
  ...[
    "warning",
    "warnings",
    "notices",
    "notifications",
    "requestid",
    "traceid",
    "correlationid",
    "version",
    "apiversion",
  ],
  ...["timestamp", "time", "took", "duration", "usage", "debug", "pagination", "page", "paging", "resultinfo"],
  ...["count", "total", "totalcount", "hasmore", "nextcursor", "responsemetadata", "warningmessages", "servertime"],
]);
