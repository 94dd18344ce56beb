import { undocumented } from "../../analyze/types/documentation-of.js";
import type { Operation } from "../../model/model.js";
import type { Documentation } from "../../model/schema.js";
import type { Printed } from "../../render/printed.js";
import { encodeKey } from "../../render/encode.js";
import type { TypePrinter } from "../type-printer.js";
import { responseType } from "./response-type.js";

/** A property of an operation's outcome interface. */
export interface OutcomeRow {
  readonly status: string;
  readonly type: Printed;
  readonly documentation: Documentation;
}

/** Returns a row for each status. A response with its own declaration is documented there, not in its row. */
export function outcomeRows({ outcomes }: Operation, printer: TypePrinter): readonly OutcomeRow[] {
  return outcomes.map((outcome) => {
    const { status, type, description } = outcome;
    const column = `  ${encodeKey(status)}: `.length;
    const text = type === null ? description : null;
    return { status, type: responseType(outcome, printer, column), documentation: { ...undocumented, text } };
  });
}
