import { serviceAccounts, showAccount } from "../service-accounts.js";
/** Nobody makes accounts that the service manages itself, so there are none to leave out. */
export const listOrgServiceAccounts = ({ path, state, replyList }) => replyList(state.list(serviceAccounts, [path.orgId]).map((account) => showAccount(account)));
