import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { removeSecret } from "../service-accounts.js";

export const deleteOrgServiceAccountSecret: Behaviour<"deleteOrgServiceAccountSecret"> = (call) =>
  removeSecret(call, call.path.secretId);
