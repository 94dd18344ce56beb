import { removeSecret } from "../service-accounts.js";
export const deleteOrgServiceAccountSecret = (call) => removeSecret(call, call.path.secretId);
