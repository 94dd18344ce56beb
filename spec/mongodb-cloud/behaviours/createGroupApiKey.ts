import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { addApiKey, inGroup, inOrg, maxPerOrg, orgOf } from "../api-keys.js";
import { orgRoles, refuseGroupRoles } from "../roles.js";

/**
 * Creates an API key in the project's organization and assigns it to the project. If the request specifies no
 * organization roles, the key gets `ORG_MEMBER`.
 */
export const createGroupApiKey: Behaviour<"createGroupApiKey"> = (call) => {
  const { body, path, state, api, fail, notFound, reply, reveal } = call;
  const { groupId } = path;
  const orgId = orgOf(state, groupId);
  if (orgId === null) return notFound("groups", groupId);
  const inOrganization = body.roles.filter((role) => orgRoles.includes(role));
  const inProject = body.roles.filter((role) => !orgRoles.includes(role));
  const refusal = refuseGroupRoles(inProject, { api, fail, groupId });
  if (refusal !== null) return refusal;
  const roles = [
    ...inOrg(orgId, inOrganization.length === 0 ? ["ORG_MEMBER"] : inOrganization),
    ...inGroup(groupId, inProject),
  ];
  const added = addApiKey(call, orgId, { desc: body.desc, roles });
  return added === null ? fail("MAX_API_KEYS_PER_ORG_EXCEEDED", maxPerOrg, orgId) : reply(reveal(added));
};
