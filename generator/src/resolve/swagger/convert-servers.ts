import type { Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { withoutSlashes } from "../../model/without-slashes.js";
import { listField, textField, textsField } from "../read/read-fields.js";
import type { Place } from "../references/references.js";
import type { SwaggerContext } from "./swagger-context.js";

const known = ["https", "http"];

/**
 * The servers that `schemes` of the document or an operation, `host` and `basePath` come to. HTTPS stands first, whatever the order:
 * the first one is what clients take. Without a host the address is relative, as the specification has it.
 */
export function convertServers(place: Place, { root, reporter }: SwaggerContext): readonly Json[] {
  const path = withoutSlashes(textField(root.value, "basePath") ?? "").replace(/^(?=[^/])/, "/");
  const stated = textField(root.value, "host");
  if (stated === null) return [{ url: path === "" ? "/" : path }];
  const host = withoutSlashes(stated.replace(/^[a-z]+:\/\//i, ""));
  if (host !== stated) {
    reporter.report({
      code: "malformed-host",
      severity: "warning",
      at: childOf(root.at, "host"),
      message: `A host is a name without a scheme and a path; ${host} is taken.`,
      help: "Write the scheme into schemes and the path into basePath.",
    });
  }
  const names = textsField(place.value, "schemes");
  for (const [index, name] of names.entries()) {
    if (known.includes(name)) continue;
    reporter.report({
      code: "unsupported-scheme",
      severity: "warning",
      at: childOf(place.at, "schemes", index),
      message: `The client does not speak ${JSON.stringify(name)}; the scheme is left out.`,
      help: "Name https or http.",
    });
  }
  const schemes = known.filter((name) => names.includes(name));
  return (schemes.length === 0 ? ["https"] : schemes).map((scheme) => ({ url: `${scheme}://${host}${path}` }));
}

/** Whether an operation has schemes of its own. */
export function hasSchemes({ value }: Place): boolean {
  return listField(value, "schemes").length > 0;
}
