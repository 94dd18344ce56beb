import type { Call } from "./call.js";

/** Whether the operation declares a response with this status and with the same content as the negotiated response. */
export function hasSameContent(status: string, { revision, content }: Call): boolean {
  const declared = revision.responses.find((each) => each.status === status);
  const same = declared?.content.find(({ mediaType }) => mediaType === content?.mediaType) ?? null;
  return declared !== undefined && JSON.stringify(same?.schema) === JSON.stringify(content?.schema);
}
