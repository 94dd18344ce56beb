import type { BehaviourCall } from "../../generated/mongodb-cloud-mock/behaviours.js";
import { changeApiKey, withGroupRoles } from "./api-keys.js";
import { hasOrgRole, textIn } from "./organizations.js";
import { grantsOf } from "./roles.js";
import { serviceAccounts, withProjectRoles } from "./service-accounts.js";
import type { Entity, State } from "./types.js";

export const groups = "groups";

/** The subresources that a response with a single project links to (recorded). The names are those of the older API. */
export const relatedToGroup: readonly string[] = [
  "containers",
  "clusters",
  "databaseUsers",
  "peers",
  "processes",
  "whitelist",
];

export function groupsOf(state: State, orgId: string): readonly Entity[] {
  return state.all(groups).filter(({ value }) => value["orgId"] === orgId);
}

/** Sorts projects by name, as in recorded lists. */
export function sortByName(found: readonly Entity[]): readonly Entity[] {
  const nameOf = (group: Entity): string => textIn(group.value, "name");
  return found.toSorted((left, right) => (nameOf(left) < nameOf(right) ? -1 : nameOf(left) > nameOf(right) ? 1 : 0));
}

/** Whether another project in the organization has the same name. */
export function isNameTaken(
  state: State,
  { orgId, name, id }: Readonly<Record<"orgId" | "name" | "id", string>>,
): boolean {
  return groupsOf(state, orgId).some(({ value }) => value["name"] === name && value["id"] !== id);
}

/** Whether the caller has a role in a project, or a role in its organization with read access to all projects. */
export function seesGroup({ value }: Entity, context: Pick<BehaviourCall, "caller" | "state">): boolean {
  const { caller, state } = context;
  return (
    grantsOf(caller, state).some(({ groupId }) => groupId === value["id"]) ||
    hasOrgRole(textIn(value, "orgId"), ["ORG_OWNER", "ORG_READ_ONLY"], context)
  );
}

/** The maximum number of projects in an organization (observed). */
export const maxGroups = 250;

/** Makes the creator of a project its owner, unless the creator's role in the organization already gives access. */
export function addOwner(groupId: string, context: Pick<BehaviourCall, "caller" | "state">): void {
  const { caller, state } = context;
  const group = state.get(groups, [groupId]);
  const entity = caller?.entity == null ? null : state.get(caller.entity.resource, caller.entity.keys);
  if (group === null || entity === null || seesGroup(group, context)) return;
  if (entity.resource === serviceAccounts) {
    state.put(serviceAccounts, entity.keys, withProjectRoles(entity, groupId, ["GROUP_OWNER"]));
    return;
  }
  changeApiKey(state, entity, { roles: withGroupRoles(entity, groupId, ["GROUP_OWNER"]) });
}
