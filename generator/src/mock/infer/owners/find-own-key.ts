import { plainName } from "../../../analyze/names/plain-name.js";
import type { Operation } from "../../../model/model.js";
import type { Collection, Workspace } from "../workspace.js";

/** Properties that identify an entity among those of its owner, if clients send them. */
const names = ["slug", "name", "key", "handle"];

/**
 * The path to the property that contains the value of the last parameter in paths such as `/repos/{owner}/{repo}`. The
 * property has the name of the parameter or of its last word (`repo_slug`). Otherwise, it is the only property such as
 * `slug` that clients send, or the only one of these that the parameter's description mentions. Null if that isn't
 * certain.
 */
export function findOwnKey(
  collection: Collection,
  creates: readonly string[],
  workspace: Workspace,
): readonly string[] | null {
  const { itemPath, parameter, shown } = collection;
  const { reader } = workspace;
  const properties = shown.flatMap((each) =>
    each.properties.flatMap((property) =>
      ["string", "number"].includes(reader.kindOf(each.operation, property)) ? [property.name] : [],
    ),
  );
  const find = (name: string): string | null => properties.find((each) => plainName(each) === name) ?? null;
  const words = parameter.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== "");
  const named = find(plainName(parameter)) ?? (words.length > 1 ? find((words.at(-1) ?? "").toLowerCase()) : null);
  if (named !== null) return [named];
  const read = itemPath === null ? null : workspace.at("GET", itemPath);
  const described = read === null ? [] : wordsOf(read, parameter);
  const sent = creates.flatMap((path) => {
    const create = workspace.at("POST", path);
    return create === null ? [] : reader.bodyProperties(create).map(plainName);
  });
  const candidates = names.flatMap((name) => (sent.includes(name) ? (find(name) ?? []) : []));
  const mentioned = candidates.filter((name) => described.includes(plainName(name)));
  const [only, ...others] = mentioned.length > 0 ? mentioned : candidates;
  return only === undefined || others.length > 0 ? null : [only];
}

/** The words in the description of a parameter. */
function wordsOf({ parameters }: Operation, name: string): readonly string[] {
  const text = parameters.find((each) => each.in === "path" && each.name === name)?.documentation.text ?? "";
  return text.toLowerCase().split(/[^a-z]+/);
}
