import type { ResponseContents } from "../../../model/model.js";
import { typeCase } from "../../names/words.js";
import type { DescribedResponse } from "./describe-responses.js";
import { withNamedType, type TypeNaming } from "./with-named-type.js";

/** Returns the payloads of a response, and declares named types for those that are inline. */
export function nameContents(
  { main, others }: DescribedResponse,
  naming: Omit<TypeNaming, "content">,
): ResponseContents {
  return {
    payload: withNamedType(main.payload, { ...naming, content: main.content }),
    mediaType: main.content?.mediaType ?? null,
    others: others.flatMap(({ content, payload }) => {
      if (content === null) return [];
      const name = `${naming.name}${typeCase(content.mediaType)}`;
      return [{ mediaType: content.mediaType, payload: withNamedType(payload, { ...naming, name, content }) }];
    }),
  };
}
