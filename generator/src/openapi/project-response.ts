import { defineMember, member, type Json, type JsonObject } from "../model/json.js";
import type { Response, ResponseHeader } from "../resolve/document.js";
import { copiedFields } from "./copied-fields.js";
import { projectContent } from "./project-content.js";
import { projectExamples } from "./project-examples.js";
import type { Projection } from "./projection.js";

/** Returns a Response Object, or a reference to it if the original document defines the response by name. */
export function projectResponse(response: Response, projection: Projection): JsonObject {
  const { at, description, content } = response;
  const headers: Record<string, Json> = {};
  for (const header of response.headers) defineMember(headers, header.name, projectHeader(header, projection));
  const links = projectLinks(response, projection);
  return projection.parts.refer("responses", at, {
    description: description ?? "",
    ...(response.headers.length === 0 ? {} : { headers }),
    ...(content.length === 0 ? {} : { content: projectContent(content, projection) }),
    ...(Object.keys(links).length === 0 ? {} : { links }),
    ...copiedFields(projection.partAt(at)),
  });
}

function projectHeader(header: ResponseHeader, projection: Projection): JsonObject {
  const { headers, parts } = projection;
  const { schema, value } = headers.get(header.at) ?? {
    schema: header.schema,
    value: headerObject(header, projection),
  };
  headers.set(header.at, { schema, value });
  // Collects the schemas to which the header refers, also if the header was projected for another response.
  projection.schema(schema);
  return parts.refer("headers", header.at, value);
}

function headerObject(header: ResponseHeader, projection: Projection): JsonObject {
  const { at, description, required, content, examples } = header;
  const part = projection.partAt(at);
  const schema = projection.schema(header.schema);
  const own = projectExamples(examples, part, projection);
  return {
    ...copiedFields(part),
    ...(description === null ? {} : { description }),
    ...(required ? { required } : {}),
    ...(member(part, "deprecated") === true ? { deprecated: true } : {}),
    ...(content === null && member(part, "explode") === true ? { explode: true } : {}),
    ...(content === null ? { schema, ...own } : { content: { [content]: { schema, ...own } } }),
  };
}

/** Returns the links of a response, except those to operations that the version doesn't have. */
function projectLinks({ links }: Response, { partAt, linkTarget }: Projection): JsonObject {
  const projected: Record<string, Json> = {};
  for (const { at, name, operation } of links) {
    const target = operation === null ? null : linkTarget(operation);
    const fields = copiedFields(partAt(at), "description", "parameters", "requestBody", "server");
    if (target !== null) defineMember(projected, name, { ...target, ...fields });
  }
  return projected;
}
