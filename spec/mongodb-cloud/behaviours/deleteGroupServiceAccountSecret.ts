import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { removeSecret } from "../service-accounts.js";

export const deleteGroupServiceAccountSecret: Behaviour<"deleteGroupServiceAccountSecret"> = (call) =>
  removeSecret(call, call.path.secretId);
