import { plainName } from "../../../analyze/names/plain-name.js";

/** The property of an entity that contains the value of `owner` in paths such as `/repos/{owner}/{repo}`. */
export interface OwnerPlace {
  /** The path to the property: `owner`, `login`. */
  readonly path: readonly string[];
  /** The plain names of the path parameters that contain the owner. */
  readonly parameters: ReadonlySet<string>;
}

/** Parameters that identify a user or an organization. */
const general = /^(owner|user|username|login|account|org|organi[sz]ation|namespace|workspace)(id|name|slug)?$/;

/**
 * Whether a path parameter contains the owner of an entity. If the property is `owner`, this includes all parameters
 * that identify a user or an organization.
 */
export function isOwner(parameter: string, { path, parameters }: OwnerPlace): boolean {
  const name = plainName(parameter);
  return parameters.has(name) || (plainName(path[0] ?? "") === "owner" && general.test(name));
}
