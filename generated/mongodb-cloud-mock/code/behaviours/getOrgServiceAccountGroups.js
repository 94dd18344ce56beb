import { accountAt, projectRolesOf, serviceAccounts } from "../service-accounts.js";
export const getOrgServiceAccountGroups = (call) => {
    const { path, state, notFound, replyList } = call;
    if (state.get("orgs", [path.orgId]) === null)
        return notFound("orgs", path.orgId);
    const account = accountAt(call);
    if (account === null)
        return notFound(serviceAccounts, path.clientId);
    return replyList(Object.entries(projectRolesOf(account)).map(([groupId, roles]) => ({ groupId, roles })));
};
