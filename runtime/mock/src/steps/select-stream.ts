import { isObject, member } from "../json.js";
import { isJson } from "../media-types/is-json.js";
import type { ContentTable } from "../tables/tables.js";
import type { Exchange } from "./exchange.js";

/**
 * Makes the response a stream if the body requests one, regardless of `Accept`, which servers ignore in this case. Must
 * be called after the body is validated.
 */
export function selectStream(exchange: Exchange): void {
  const { agreement, body } = exchange;
  const streams = agreement?.revision.streams;
  if (agreement === null || streams === undefined) return;
  const value = isObject(body) ? (member(body, streams.property) ?? streams.isDefault) : streams.isDefault;
  if (value !== true) return;
  const isStream = ({ mediaType }: ContentTable): boolean => streams.types.includes(mediaType);
  const contents = agreement.response.content;
  const stream =
    agreement.content !== null && isStream(agreement.content) ? agreement.content : contents.find(isStream);
  const others = contents.filter((content) => !isStream(content));
  const unstreamed = others.find(({ mediaType }) => isJson(mediaType)) ?? others[0];
  if (stream === undefined || unstreamed === undefined) return;
  exchange.agreement = { ...agreement, content: stream };
  exchange.unstreamed = unstreamed;
}
