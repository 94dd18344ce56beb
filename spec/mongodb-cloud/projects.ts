import type { BehaviourCall } from "../../generated/mongodb-cloud-mock/behaviours.js";
import { changeApiKey, withGroupRoles } from "./api-keys.js";
import { hasOrgRole, textIn } from "./organizations.js";
import { grantsOf } from "./roles.js";
import { serviceAccounts, withProjectRoles } from "./service-accounts.js";
import type { Entity, State } from "./types.js";

export const groups = "groups";

/** Recorded: what the answer to one project links to, by the names of the older API. */
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

/** Whether another project of the organization has the name. */
export function isNameTaken(
  state: State,
  { orgId, name, id }: Readonly<Record<"orgId" | "name" | "id", string>>,
): boolean {
  return groupsOf(state, orgId).some(({ value }) => value["name"] === name && value["id"] !== id);
}

/** Whether the caller has a role in a project, or one in its organization that reads all of them. */
export function seesGroup({ value }: Entity, asking: Pick<BehaviourCall, "caller" | "state">): boolean {
  const { caller, state } = asking;
  return (
    grantsOf(caller, state).some(({ groupId }) => groupId === value["id"]) ||
    hasOrgRole(textIn(value, "orgId"), ["ORG_OWNER", "ORG_READ_ONLY"], asking)
  );
}

/** Seen with this figure. */
export const mostGroups = 250;

/** Gives who has made a project the role of its owner, unless the owner of the organization made it. */
export function addOwner(groupId: string, asking: Pick<BehaviourCall, "caller" | "state">): void {
  const { caller, state } = asking;
  const group = state.get(groups, [groupId]);
  const entity = caller?.entity == null ? null : state.get(caller.entity.resource, caller.entity.keys);
  if (group === null || entity === null || seesGroup(group, asking)) return;
  if (entity.resource === serviceAccounts) {
    state.put(serviceAccounts, entity.keys, withProjectRoles(entity, groupId, ["GROUP_OWNER"]));
    return;
  }
  changeApiKey(state, entity, { roles: withGroupRoles(entity, groupId, ["GROUP_OWNER"]) });
}
