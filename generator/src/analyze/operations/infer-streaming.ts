import type { Streaming } from "../../model/streaming.js";
import type { Content } from "../../resolve/document.js";
import type { ViewOperation } from "../../version/view.js";
import { schemaFacts } from "../pagination/evidence/schema-facts.js";
import { isForm, isJson, preferredContent, sequenceKind } from "./media-types.js";

/**
 * Finds the property of the body that requests a stream: a boolean named `stream`, in an operation that describes both
 * a stream and another media type for one success. Null if there is none.
 */
export function inferStreaming(operation: ViewOperation): Streaming | null {
  const property = "stream";
  const mediaTypes = streamsOf(operation);
  if (mediaTypes.length === 0) return null;
  const { document, requestBody } = operation;
  const bodies = (requestBody?.content ?? []).filter(({ mediaType }) => isJson(mediaType) || isForm(mediaType));
  const flags = bodies.flatMap(({ schema }) => {
    const nodes = schemaFacts(schema === null ? [] : [schema], document).properties.get(property);
    return nodes === undefined ? [] : [schemaFacts(nodes, document)];
  });
  const isFlag = flags.length > 0 && flags.every(({ types }) => types.size === 1 && types.has("boolean"));
  if (!isFlag) return null;
  return { property, mediaTypes, isDefault: flags.every(({ defaults }) => defaults.includes(true)) };
}

/** Returns the media types of streams that successes have besides their main media type. */
function streamsOf({ responses }: ViewOperation): readonly string[] {
  const types = responses
    .filter(({ status, content }) => /^2(?!0[45])/.test(status) && !isStream(preferredContent(content)))
    .flatMap(({ content }) => content.filter(isStream))
    .map(({ mediaType }) => mediaType);
  return [...new Set(types)];
}

function isStream(content: Content | null): boolean {
  return content !== null && sequenceKind(content.mediaType) !== null;
}
