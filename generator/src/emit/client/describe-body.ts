import type { Body, BodyContent, Encoding, Encodings } from "../../model/model.js";
import { defineMember } from "../../model/json.js";
import { Constant } from "../../render/encode.js";

/** Returns the body descriptor of an operation. For JSON, it has only the media type. */
export function describeBody(body: Body): object {
  return {
    ...describeContent(body),
    ...(body.isRequired ? { required: true } : {}),
    ...(body.others.length === 0
      ? {}
      : { choose: new Constant("bodyChooser"), others: body.others.map(describeContent) }),
  };
}

const writers = { form: "formWriter", multipart: "multipartWriter", raw: "rawWriter" } as const;

function describeContent({ mediaType, form, encoding, prefixEncoding, itemEncoding }: BodyContent): object {
  const isForm = form === "form" || form === "multipart";
  const item = itemEncoding === null ? {} : statedOf(itemEncoding);
  return {
    mediaType,
    ...(form === "json" ? {} : { write: new Constant(writers[form]) }),
    ...(isForm ? describeEncodings(encoding) : {}),
    ...(isForm && prefixEncoding.length > 0 ? { prefixEncoding: prefixEncoding.map(statedOf) } : {}),
    ...(isForm && Object.keys(item).length > 0 ? { itemEncoding: item } : {}),
  };
}

/** Returns the encodings of form properties that differ from the default. */
export function describeEncodings(encodings: Encodings): object {
  const encoding: Record<string, object> = {};
  for (const [name, each] of Object.entries(encodings)) {
    const stated = statedOf(each);
    if (Object.keys(stated).length > 0) defineMember(encoding, name, stated);
  }
  return Object.keys(encoding).length === 0 ? {} : { encoding };
}

/** Drops the content type if there is a style, which takes precedence (OpenAPI 3.2 section 4.15.1.2). */
function statedOf({ contentType, ...styled }: Encoding): object {
  const stated = Object.entries(styled).filter(([, value]) => value !== null);
  if (stated.length > 0) return Object.fromEntries(stated);
  return contentType === null ? {} : { contentType };
}
