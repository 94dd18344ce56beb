import type { Operation } from "../../model/model.js";
import { parameterOf } from "../paths.js";
import type { Workspace } from "./workspace.js";

/** Records a general reason why operations have no known effect, unless a more specific reason is already recorded. */
export function explainRest(workspace: Workspace): void {
  for (const { method, path, operation } of workspace.operations)
    workspace.explain(method, path, reasonFor(operation, { method, path, workspace }));
}

interface Place {
  readonly method: string;
  readonly path: string;
  readonly workspace: Workspace;
}

function reasonFor(operation: Operation, { method, path, workspace }: Place): string {
  const { reader } = workspace;
  switch (method) {
    case "GET":
      if (reader.responseKind(operation) === null) return "the response isn't JSON";
      if (reader.listingOf(operation) !== null) return "no operation creates the items of this list";
      return parameterOf(path) === null
        ? "no operation changes what it reads"
        : "no operation creates, changes or deletes what it reads";
    case "PUT":
    case "PATCH":
      if (!reader.acceptsObject(operation)) return "the request body isn't an object";
      return "no operation reads what it changes";
    case "DELETE":
      return "no operation creates what it deletes";
    case "POST":
      return parameterOf(path) === null && workspace.at("GET", path) === null
        ? "an action with an unknown effect"
        : "no operation reads what it creates or changes";
    default:
      return `operations with the method ${method} have no state`;
  }
}
