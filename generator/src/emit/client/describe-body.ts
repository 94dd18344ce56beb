import type { Body, BodyContent, Encoding, Encodings } from "../../model/model.js";
import { defineMember } from "../../model/json.js";
import { Constant } from "../../render/encode.js";

/** Returns the descriptor of an operation's body. JSON is the default, so its descriptor contains no writer. */
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

function describeContent({ mediaType, serialization, encoding, prefixEncoding, itemEncoding }: BodyContent): object {
  const isForm = serialization === "form" || serialization === "multipart";
  const item = itemEncoding === null ? {} : describeEncoding(itemEncoding);
  return {
    mediaType,
    ...(serialization === "json" ? {} : { write: new Constant(writers[serialization]) }),
    ...(isForm ? describeEncodings(encoding) : {}),
    ...(isForm && prefixEncoding.length > 0 ? { prefixEncoding: prefixEncoding.map(describeEncoding) } : {}),
    ...(isForm && Object.keys(item).length > 0 ? { itemEncoding: item } : {}),
  };
}

/** Returns the encodings of form properties that differ from the default. */
export function describeEncodings(encodings: Encodings): object {
  const encoding: Record<string, object> = {};
  for (const [name, each] of Object.entries(encodings)) {
    const described = describeEncoding(each);
    if (Object.keys(described).length > 0) defineMember(encoding, name, described);
  }
  return Object.keys(encoding).length === 0 ? {} : { encoding };
}

/**
 * Returns the descriptor of an encoding. A style takes precedence over the content type (OpenAPI 3.2 section 4.15.1.2),
 * so the content type is omitted if there is a style.
 */
function describeEncoding({ contentType, ...styled }: Encoding): object {
  const styles = Object.entries(styled).filter(([, value]) => value !== null);
  if (styles.length > 0) return Object.fromEntries(styles);
  return contentType === null ? {} : { contentType };
}
