import type { Operation } from "../../../model/model.js";

/** What an operation says about itself, as words that are separated by single spaces. */
export interface Statement {
  /** The words of the operationId: `create Or Update` for `createOrUpdate` and `create_or_update`. */
  readonly name: string;
  /** The first sentence: the summary or, if there is none, the start of the description. */
  readonly summary: string;
  /** The summary and the description. */
  readonly text: string;
}

/** Returns the operationId, the summary and the description of an operation without markup. */
export function statementOf({ operationId, documentation }: Operation): Statement {
  const name = operationId ?? "";
  const text = documentation.text ?? "";
  return {
    name: name.replace(/(?<=[a-z\d])(?=[A-Z])/g, " ").replace(/[^A-Za-z\d]+/g, " "),
    summary: plainText(text.split(/\n\n|(?<=[.;!:])\s/, 1)[0] ?? ""),
    text: plainText(text),
  };
}

function plainText(text: string): string {
  return text.replace(/[\s>*_`'"]+/g, " ");
}
