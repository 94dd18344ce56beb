import { addApiKey, apiKeys, inOrg } from "../api-keys.js";
import { hasOrgRole, orgs } from "../organizations.js";
import { addAccount, revealAccount } from "../service-accounts.js";
/**
 * Creates an organization. If the caller is an API key, the request must specify the owner. The response reveals the
 * private key or secret of the new credential.
 */
export const createOrg = (call) => {
    const { body, caller, state, source, reveal, fail, reply } = call;
    if (!hasOrgRole(null, ["ORG_OWNER"], call))
        return fail("NOT_ORG_OWNER", caller?.entity?.keys[0] ?? "");
    if (caller?.entity?.resource === apiKeys && body.orgOwnerId === undefined)
        return fail("MISSING_ATTRIBUTE", "orgOwnerId");
    const id = source(orgs).hex(24);
    const { name, skipDefaultAlertsSettings = false, orgOwnerId, federationSettingsId } = body;
    const account = body.serviceAccount === undefined ? null : addAccount(call, id, { ...body.serviceAccount, projectRoles: {} });
    if (account !== null && "kind" in account)
        return account;
    const key = body.apiKey === undefined ? null : addApiKey(call, id, { ...body.apiKey, roles: inOrg(id, body.apiKey.roles) });
    const org = state.put(orgs, [id], { id, name, isDeleted: false, skipDefaultAlertsSettings });
    return reply({
        ...(key === null ? {} : { apiKey: reveal(key) }),
        ...(account === null ? {} : { serviceAccount: revealAccount(account) }),
        ...(orgOwnerId === undefined ? {} : { orgOwnerId }),
        ...(federationSettingsId === undefined ? {} : { federationSettingsId }),
        organization: reveal(org),
        skipDefaultAlertsSettings,
    });
};
