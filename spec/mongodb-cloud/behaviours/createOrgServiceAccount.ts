import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { addAccount, revealAccount } from "../service-accounts.js";

/** Creates a service account. Only this response reveals the first secret. */
export const createOrgServiceAccount: Behaviour<"createOrgServiceAccount"> = (call) => {
  const added = addAccount(call, call.path.orgId, { ...call.body, projectRoles: {} });
  return "kind" in added ? added : call.reply(revealAccount(added));
};
