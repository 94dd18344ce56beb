import type { Tool } from "./tools.js";

/** Selects the operations that become tools. An operation must match all the given properties. */
export interface Selection<Name extends string = string> {
  /** Names of tools, or ids of operations. */
  readonly operations?: readonly (Name | (string & {}))[] | undefined;
  /** Names of resources, which are properties of the client. */
  readonly resources?: readonly string[] | undefined;
  /** HTTP methods. */
  readonly methods?: readonly string[] | undefined;
  /** Selects only operations with a read-only HTTP method, such as GET. */
  readonly readOnly?: boolean | undefined;
}

const READING = ["GET", "HEAD", "OPTIONS", "TRACE", "QUERY"];

/** Whether the HTTP method of an operation is read-only. */
export function isReading({ method }: Tool): boolean {
  return READING.includes(method.toUpperCase());
}

/**
 * Returns the selected tools. Throws a TypeError if a name is unknown. Also throws if no tool is selected, because a
 * server without tools would start without an error.
 */
export function selectTools(tools: readonly Tool[], selection: Selection): readonly Tool[] {
  const { operations, resources, methods, readOnly = false } = selection;
  const check = (kind: string, names: readonly string[] | undefined, namesOf: (tool: Tool) => readonly string[]) => {
    const unknown = names?.find((name) => !tools.some((tool) => namesOf(tool).includes(name)));
    if (unknown === undefined)
      return (tool: Tool): boolean => names?.some((name) => namesOf(tool).includes(name)) ?? true;
    throw new TypeError(
      `There is no ${kind} ${JSON.stringify(unknown)}.${candidates(unknown, tools.flatMap(namesOf))}`,
    );
  };
  const tests = [
    check("operation", operations, ({ name, operation }) => [name, operation]),
    check("resource", resources, ({ resource }) => [resource]),
    check(
      "operation with the method",
      methods?.map((each) => each.toUpperCase()),
      ({ method }) => [method],
    ),
    (tool: Tool): boolean => !readOnly || isReading(tool),
  ];
  const selected = tools.filter((tool) => tests.every((test) => test(tool)));
  if (selected.length === 0) throw new TypeError("No operation is selected.");
  return selected;
}

/** Returns a sentence with similarly spelled names, or an empty string if there are none. */
function candidates(name: string, names: readonly string[]): string {
  const essence = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const wanted = essence(name);
  const similar = [...new Set(names)].filter((each) => {
    const text = essence(each);
    return text === wanted || (wanted.length > 3 && (text.includes(wanted) || wanted.includes(text)));
  });
  return similar.length === 0 ? "" : ` Similar names: ${similar.slice(0, 5).join(", ")}.`;
}
