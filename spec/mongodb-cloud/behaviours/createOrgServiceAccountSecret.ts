import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { addSecret } from "../service-accounts.js";

export const createOrgServiceAccountSecret: Behaviour<"createOrgServiceAccountSecret"> = (call) =>
  addSecret(call, call.body.secretExpiresAfterHours);
