import { addAccount, revealAccount } from "../service-accounts.js";
/** The response is the only one that reveals the first secret. */
export const createOrgServiceAccount = (call) => {
    const added = addAccount(call, call.path.orgId, { ...call.body, projectRoles: {} });
    return "kind" in added ? added : call.reply(revealAccount(added));
};
