import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { serviceAccounts, showAccount } from "../service-accounts.js";

/** Nobody makes accounts that the service manages itself, so there are none to leave out. */
export const listOrgServiceAccounts: Behaviour<"listOrgServiceAccounts"> = ({ path, state, replyList }) =>
  replyList(state.list(serviceAccounts, [path.orgId]).map((account) => showAccount(account)));
