// Generated from openapi.yaml by Almanac. Do not edit.
import { webhookReceiver } from "@almanac/client/codegen/v2";

export { standardSignature, WebhookError } from "@almanac/client/codegen/v2";

export const webhooks = /*@__PURE__*/ webhookReceiver({
  events: { lockerOpened: [] },
});
