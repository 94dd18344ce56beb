import { toText } from "../../model/json.js";
import type { Link } from "../../resolve/document.js";
import type { ViewOperation } from "../../version/view.js";
import type { OperationNames } from "../names/operation-names.js";

/** What an operation's answers are good for, a line each: `getUser` takes `userId` from `$response.body#/id`. */
export function describeLinks(operation: ViewOperation, names: OperationNames): readonly string[] {
  const lines = operation.responses.flatMap(({ links }) => links.map((link) => describeLink(link, operation, names)));
  return [...new Set(lines)];
}

function describeLink(link: Link, { document }: ViewOperation, names: OperationNames): string {
  const { operation: wanted, parameters, description, name } = link;
  const target = document.operations.find((each) =>
    wanted === null ? false : "id" in wanted ? each.operationId === wanted.id : each.at === wanted.at,
  );
  const who = target === undefined ? name : `\`${names.nameOf(target)}\``;
  const taken = parameters.map(([parameter, value]) => `\`${parameter}\` from ${toText(value)}`);
  const what = taken.length === 0 ? `Leads to ${who}` : `${who} takes ${taken.join(", ")}`;
  return description === null ? what : `${what}: ${description}`;
}
