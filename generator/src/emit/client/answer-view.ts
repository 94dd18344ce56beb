import { undocumented } from "../../analyze/types/documentation-of.js";
import type { Operation, Outcome, Payload } from "../../model/model.js";
import { Printed } from "../../render/printed.js";
import type { EmitContext } from "../place.js";

/** Returns the view of an operation's outcomes: by status, and by media type if there are several. */
export function answerView({ outcomes }: Operation, printer: EmitContext["printer"]): object {
  const row = (outcome: Outcome, payload: Payload): object => ({
    status: outcome.status,
    type: withHeaders(payloadType(payload, printer), outcome, printer),
    documentation: { ...undocumented, text: outcome.description },
  });
  const alternatives = new Map<string, object[]>();
  for (const outcome of outcomes.filter(({ others }) => others.length > 0)) {
    const all = [{ mediaType: outcome.mediaType ?? "", payload: outcome.payload }, ...outcome.others];
    for (const { mediaType, payload } of all)
      alternatives.set(mediaType, [...(alternatives.get(mediaType) ?? []), row(outcome, payload)]);
  }
  return {
    outcomes: outcomes.map((outcome) => row(outcome, outcome.payload)),
    isNegotiated: alternatives.size > 0,
    alternatives: [...alternatives].map(([mediaType, rows]) => ({ mediaType, outcomes: rows })),
  };
}

/** Adds the headers without their documentation, which would be repeated for every status of every operation. */
function withHeaders(body: Printed, { headers }: Outcome, printer: EmitContext["printer"]): Printed {
  if (headers.length === 0) return body;
  const properties = headers.map(({ name, schema, isRequired }) => {
    return { name, schema, isRequired, access: "both", documentation: undocumented } as const;
  });
  return printer.applied("AnswerWithHeaders", [body, printer.line({ kind: "object", properties, additional: null })]);
}

function payloadType(payload: Payload, printer: EmitContext["printer"]): Printed {
  switch (payload.kind) {
    case "json":
      return printer.type(payload.schema);
    case "text":
      return new Printed("string");
    case "stream":
      return new Printed("ReadableStream<Uint8Array>");
    case "items":
      return stream(printer.type(payload.item), printer);
    case "events": {
      const { event, data } = payload;
      const item = event === null ? printer.applied("ServerSentEvent", [printer.type(data)]) : printer.type(event);
      return stream(item, printer);
    }
    case "none":
      return new Printed("undefined");
  }
}

function stream(item: Printed, printer: EmitContext["printer"]): Printed {
  return printer.applied("AsyncGenerator", [item, new Printed("void"), new Printed("undefined")]);
}
