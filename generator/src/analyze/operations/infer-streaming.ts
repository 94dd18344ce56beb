import type { Reporter } from "../../diagnostics/reporter.js";
import { stringMember } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { Streaming } from "../../model/streaming.js";
import type { Content } from "../../resolve/document.js";
import type { ViewOperation } from "../../version/view/view.js";
import { schemaFacts, type SchemaFacts } from "../pagination/evidence/schema-facts.js";
import { isForm, isJson, preferredContent, sequenceKind } from "./media-types.js";

const FERN = "x-fern-streaming";

/**
 * Finds the boolean property of the body that requests a stream. Its name is `stream`, unless Fern's extension
 * specifies another. Returns null unless a success response has both a stream and another media type. Reports an
 * extension that doesn't match the operation.
 */
export function inferStreaming(operation: ViewOperation, reporter: Reporter | null = null): Streaming | null {
  const stated = statedProperty(operation);
  const property = stated ?? "stream";
  const mediaTypes = streamsOf(operation);
  const flags = propertiesOf(operation, property);
  const isFlag = flags.length > 0 && flags.every(({ types }) => types.size === 1 && types.has("boolean"));
  if (isFlag && mediaTypes.length > 0)
    return { property, mediaTypes, isDefault: flags.every(({ defaults }) => defaults.includes(true)) };
  if (stated === null) return null;
  reporter?.report({
    code: "invalid-streaming",
    severity: "warning",
    at: childOf(operation.at, FERN),
    onKey: true,
    message: isFlag
      ? "No successful response of the operation has both a streaming and a non-streaming media type, so the property has no effect."
      : `The body has no boolean property ${JSON.stringify(stated)} that could request a stream.`,
    help: isFlag
      ? "Add the missing media type to the response, such as text/event-stream."
      : 'Correct the name of the property in "stream-condition".',
  });
  return null;
}

/** Returns the property in `stream-condition`, such as `$request.stream`; null if there is none. */
function statedProperty({ extensions }: ViewOperation): string | null {
  const condition = stringMember(extensions[FERN] ?? null, "stream-condition");
  return /^\$request\.([^.]+)$/.exec(condition ?? "")?.[1] ?? null;
}

/** Returns the facts about a property of the body, for each media type whose schema declares it. */
function propertiesOf({ document, requestBody }: ViewOperation, property: string): readonly SchemaFacts[] {
  const bodies = (requestBody?.content ?? []).filter(({ mediaType }) => isJson(mediaType) || isForm(mediaType));
  return bodies.flatMap(({ schema }) => {
    const nodes = schemaFacts(schema === null ? [] : [schema], document).properties.get(property);
    return nodes === undefined ? [] : [schemaFacts(nodes, document)];
  });
}

/** Returns the stream media types of the success responses whose main media type is not a stream. */
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
