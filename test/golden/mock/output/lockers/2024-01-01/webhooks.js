// Generated from openapi.yaml by Almanac. Do not edit.
import { webhookReceiver } from "@almanac/client/codegen/v1";

export { standardSignature, WebhookError } from "@almanac/client/codegen/v1";

export const webhooks = /*@__PURE__*/ webhookReceiver({
  events: { lockerOpened: [] },
});
