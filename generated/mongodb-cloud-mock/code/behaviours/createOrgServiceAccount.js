import { addAccount, revealAccount } from "../service-accounts.js";
/** Creates a service account. Only this response reveals the first secret. */
export const createOrgServiceAccount = (call) => {
    const added = addAccount(call, call.path.orgId, { ...call.body, projectRoles: {} });
    return "kind" in added ? added : call.reply(revealAccount(added));
};
