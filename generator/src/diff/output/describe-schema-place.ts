import { toText } from "../../model/json.js";
import type { Location } from "../../model/location.js";
import type { Finding } from "../findings/finding.js";
import { namedPlace } from "./named-place.js";

/** Describes a change inside a named schema: `Order.lines[].sku`. Empty if the change is elsewhere. */
export function describeSchemaPlace({ id, args }: Pick<Finding, "id" | "args">, at: Location | null): string {
  const named = at === null ? null : namedPlace(at);
  if (named === null) return "";
  // The cause is the `required` list of the schema, so its location doesn't contain the property.
  const property = isRequirement(id) ? [toText(args["property"] ?? "")] : [];
  return [named.schema, named.path, ...property].filter((part) => part !== "").join(".");
}

function isRequirement(id: string): boolean {
  return /-became-(?:optional|required)(?:-with-default)?$/.test(id) && !/-(?:body|parameter)-became-/.test(id);
}
