import { orgOf } from "../api-keys.js";
import { refuseGroupRoles } from "../roles.js";
import { addAccount, revealAccount } from "../service-accounts.js";
/** Creates a service account in the organization, with the role `ORG_MEMBER`, and adds it to the project. */
export const createGroupServiceAccount = (call) => {
    const { api, body, path, state, fail, reply } = call;
    const { groupId } = path;
    const refusal = refuseGroupRoles(body.roles, { api, fail, groupId });
    if (refusal !== null)
        return refusal;
    const account = { ...body, roles: ["ORG_MEMBER"], projectRoles: { [groupId]: [...new Set(body.roles)] } };
    const added = addAccount(call, orgOf(state, groupId) ?? "", account);
    return "kind" in added ? added : reply(revealAccount(added, groupId));
};
