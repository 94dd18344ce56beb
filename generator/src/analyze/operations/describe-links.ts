import { toText } from "../../model/json.js";
import type { Link } from "../../resolve/document.js";
import type { ViewOperation } from "../../version/view/view.js";
import type { OperationNames } from "../names/operation-names.js";

/**
 * Describes the OpenAPI Links in an operation's responses, one per line: "Links to `getUser` with `id` from
 * $response.body#/id".
 */
export function describeLinks(operation: ViewOperation, names: OperationNames): readonly string[] {
  const lines = operation.responses.flatMap(({ links }) => links.map((link) => describeLink(link, operation, names)));
  return [...new Set(lines)];
}

function describeLink(link: Link, { document }: ViewOperation, names: OperationNames): string {
  const { operation: reference, parameters, description, name } = link;
  const target = document.operations.find((each) =>
    reference === null ? false : "id" in reference ? each.operationId === reference.id : each.at === reference.at,
  );
  const targetName = target === undefined ? name : `\`${names.nameOf(target)}\``;
  const values = parameters.map(([parameter, value]) => `\`${parameter}\` from ${toText(value)}`);
  const line = `Links to ${targetName}${values.length === 0 ? "" : ` with ${values.join(", ")}`}`;
  return description === null ? line : `${line}: ${description}`;
}
