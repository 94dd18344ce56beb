import type { Behaviour } from "../../../generated/mongodb-cloud-mock/behaviours.js";
import { addSecret } from "../service-accounts.js";

export const createGroupServiceAccountSecret: Behaviour<"createGroupServiceAccountSecret"> = (call) =>
  addSecret(call, call.body.secretExpiresAfterHours);
