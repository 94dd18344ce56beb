import type { Payload } from "../../model/model.js";
import { Printed } from "../../render/printed.js";
import type { TypePrinter } from "../type-printer.js";

/** Prints the type of a response's payload in one media type. */
export function payloadType(payload: Payload, printer: TypePrinter): Printed {
  switch (payload.kind) {
    case "json":
      return printer.line(payload.schema);
    case "text":
      return new Printed("string");
    case "stream":
      return new Printed("ReadableStream<Uint8Array>");
    case "items":
      return stream(printer.line(payload.item), printer);
    case "events": {
      const { event, data } = payload;
      const item = event === null ? printer.generic("ServerSentEvent", [printer.line(data)]) : printer.line(event);
      return stream(item, printer);
    }
    case "none":
      return new Printed("undefined");
  }
}

function stream(item: Printed, printer: TypePrinter): Printed {
  return printer.generic("AsyncGenerator", [item, new Printed("void"), new Printed("undefined")]);
}
