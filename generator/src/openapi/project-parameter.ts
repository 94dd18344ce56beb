import { member, type JsonObject } from "../model/json.js";
import { childOf } from "../model/location.js";
import type { Parameter } from "../resolve/document.js";
import { copiedFields } from "./copied-fields.js";
import { projectExamples } from "./project-examples.js";
import type { Projection } from "./projection.js";

/** Returns a Parameter Object, or a reference to it if the original document defines the parameter by name. */
export function projectParameter(parameter: Parameter, projection: Projection): JsonObject {
  const { at, name, in: place, required, deprecated, description } = parameter;
  if (place === "querystring") projection.requireNewer();
  return projection.parts.refer("parameters", at, {
    name,
    in: place,
    ...(description === null ? {} : { description }),
    ...(required ? { required } : {}),
    ...(deprecated ? { deprecated } : {}),
    ...(parameter.content === null ? serialized(parameter, projection) : inContent(parameter, projection)),
    ...copiedFields(parameter.extensions),
  });
}

function serialized(parameter: Parameter, projection: Projection): JsonObject {
  const { at, in: place, style, explode, allowReserved, schema, examples } = parameter;
  const part = projection.partAt(at);
  const isForm = style === "form" || style === "cookie";
  if (style === "cookie" || (allowReserved && place !== "query")) projection.requireNewer();
  return {
    ...(style === (place === "query" || place === "cookie" ? "form" : "simple") ? {} : { style }),
    ...(explode === isForm ? {} : { explode }),
    ...(allowReserved ? { allowReserved } : {}),
    ...(place === "query" && member(part, "allowEmptyValue") === true ? { allowEmptyValue: true } : {}),
    schema: projection.schema(schema),
    ...projectExamples(examples, part, projection),
  };
}

/** Returns the `content` of a parameter. The examples of a parameter can be in its media type or beside `content`. */
function inContent({ at, content, schema, examples }: Parameter, projection: Projection): JsonObject {
  const mediaType = content ?? "";
  const own = projection.partAt(childOf(at, "content", mediaType));
  return {
    content: {
      [mediaType]: {
        ...copiedFields(own, "example"),
        schema: projection.schema(schema),
        ...projectExamples(examples, projection.partAt(at), projection),
      },
    },
  };
}
