import { addAccount, revealAccount } from "../service-accounts.js";
/** The first secret is shown here and never again. */
export const createOrgServiceAccount = (call) => {
    const added = addAccount(call, call.path.orgId, { ...call.body, projectRoles: {} });
    return "kind" in added ? added : call.reply(revealAccount(added));
};
