import { addSecret } from "../service-accounts.js";
export const createGroupServiceAccountSecret = (call) => addSecret(call, call.body.secretExpiresAfterHours);
