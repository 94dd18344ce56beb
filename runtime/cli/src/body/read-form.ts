import { didYouMean } from "../arguments/did-you-mean.js";
import { UsageError } from "../arguments/usage-error.js";
import { hasLongNumber } from "../json/has-long-number.js";
import type { BodyContent } from "../table/command-table.js";
import { openFile } from "./open-file.js";

/**
 * Parses the fields of a form, such as `name=value` and `name=@file`, into an object. A repeated field becomes a list.
 * If the type of a field is an object or a list of objects, its value is parsed as JSON.
 */
export async function readForm({ as, fields = [], mediaType }: BodyContent, form: readonly string[]): Promise<object> {
  if (as !== "form" && as !== "multipart")
    throw new UsageError(`A body of type ${mediaType} isn't a form.`, "Pass it with --file.");
  const values = new Map<string, unknown[]>();
  for (const each of form) {
    const [, name = "", text = ""] = /^([^=]+)=(.*)$/s.exec(each) ?? [];
    if (name === "") throw new UsageError(`Invalid value ${JSON.stringify(each)} for --form: write name=value.`);
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined && fields.length > 0)
      throw new UsageError(
        `The form has no field ${JSON.stringify(name)}.`,
        didYouMean(
          name,
          fields.map((candidate) => candidate.name),
          `Fields: ${fields.map((candidate) => candidate.name).join(", ")}.`,
        ),
      );
    const value = text.startsWith("@") ? await openField(text.slice(1)) : valueOf(text, field?.type ?? "string", name);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return Object.fromEntries([...values].map(([name, list]) => [name, list.length === 1 ? list[0] : list]));
}

async function openField(path: string): Promise<File> {
  try {
    return await openFile(path);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(error.message, "To send a text that starts with @, use --file with JSON.");
  }
}

function valueOf(text: string, type: string, name: string): unknown {
  if (!/^(list of )*object$/.test(type)) return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(
      `The field ${name} isn't valid JSON.`,
      `The field is an ${type}: --form '${name}={"key":"value"}'.`,
    );
  }
  if (hasLongNumber(text)) throw new UsageError(`The field ${name} contains a number with too many digits.`);
  return value;
}
