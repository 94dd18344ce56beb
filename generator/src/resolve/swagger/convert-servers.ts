import type { Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { withoutSlashes } from "../../model/without-slashes.js";
import { arrayField, stringField, stringsField } from "../read/read-fields.js";
import type { LocatedValue } from "../references/located-value.js";
import type { SwaggerContext } from "./swagger-context.js";

const supported = ["https", "http"];

/**
 * Converts `host`, `basePath` and `schemes`, of the document or an operation, to servers. Servers with HTTPS come
 * first, because clients use the first server. Without a host, URLs are relative, as the specification requires.
 */
export function convertServers(owner: LocatedValue, { root, reporter }: SwaggerContext): readonly Json[] {
  const path = withoutSlashes(stringField(root.value, "basePath") ?? "").replace(/^(?=[^/])/, "/");
  const declared = stringField(root.value, "host");
  if (declared === null) return [{ url: path === "" ? "/" : path }];
  const host = withoutSlashes(declared.replace(/^[a-z]+:\/\//i, ""));
  if (host !== declared) {
    reporter.report({
      code: "malformed-host",
      severity: "warning",
      at: childOf(root.at, "host"),
      message: `The host must be a name without a scheme or a path; only ${host} is used.`,
      help: 'Move the scheme to "schemes", and the path to "basePath".',
    });
  }
  const names = stringsField(owner.value, "schemes");
  for (const [index, name] of names.entries()) {
    if (supported.includes(name)) continue;
    reporter.report({
      code: "unsupported-scheme",
      severity: "warning",
      at: childOf(owner.at, "schemes", index),
      message: `The client does not support the scheme ${JSON.stringify(name)}; it is ignored.`,
      help: "Write https or http.",
    });
  }
  const schemes = supported.filter((name) => names.includes(name));
  return (schemes.length === 0 ? ["https"] : schemes).map((scheme) => ({ url: `${scheme}://${host}${path}` }));
}

/** Whether an operation overrides the schemes of the document. */
export function hasSchemes({ value }: LocatedValue): boolean {
  return arrayField(value, "schemes").length > 0;
}
