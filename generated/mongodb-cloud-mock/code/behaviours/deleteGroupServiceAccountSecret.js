import { removeSecret } from "../service-accounts.js";
export const deleteGroupServiceAccountSecret = (call) => removeSecret(call, call.path.secretId);
