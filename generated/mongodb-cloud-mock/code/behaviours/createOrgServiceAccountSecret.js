import { addSecret } from "../service-accounts.js";
export const createOrgServiceAccountSecret = (call) => addSecret(call, call.body.secretExpiresAfterHours);
