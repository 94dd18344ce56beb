import type { Reporter } from "../../diagnostics/reporter.js";
import { isObject } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { Constants } from "../../model/model.js";
import type { Content } from "../../resolve/document.js";
import type { ViewOperation } from "../../version/view/view.js";
import { canHaveBody } from "./can-have-body.js";
import { preferredContent } from "./media-types.js";

/**
 * Returns the headers and query parameters that every call to an operation sends. Reports a documented body that fetch
 * can't send, and includes the Content-Type header that the body would have.
 */
export function buildConstants({ requestBody, method, send, at }: ViewOperation, reporter: Reporter): Constants {
  const content = preferredContent(requestBody?.content ?? []);
  if (content === null || canHaveBody(method) || isEmpty(content)) return send;
  reporter.report({
    code: "body-not-sendable",
    severity: "warning",
    at: childOf(at, "requestBody"),
    onKey: true,
    message: `fetch cannot send a body with a ${method} request; the generated function has no body parameter.`,
    help: "If the server also accepts POST, declare a POST operation.",
  });
  return { ...send, headers: { ...send.headers, "Content-Type": content.mediaType } };
}

/** Whether a body is empty. Some documents declare a body without properties for every request. */
function isEmpty({ schema }: Content): boolean {
  if (schema === null || !isObject(schema)) return true;
  const { properties } = schema;
  return schema["$ref"] === undefined && isObject(properties) && Object.keys(properties).length === 0;
}
