import type { Response } from "../../../resolve/document.js";

/** The statuses that a client's types list for each class. They come from the IANA registry. */
const classes: Readonly<Record<string, readonly number[]>> = {
  "2XX": [...range(200, 208), 226],
  "3XX": [...range(300, 305), 307, 308],
  "4XX": [...range(400, 418), ...range(421, 426), 428, 429, 431, 451],
  "5XX": [...range(500, 508), 510, 511],
};

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Returns the statuses in the type of an operation's outcome. `default` covers only failures if a success is declared. */
export function statusesOf(responses: readonly Pick<Response, "status">[]): ReadonlySet<string> {
  const declared = responses.map(({ status }) => status.toUpperCase());
  const hasSuccess = declared.some((each) => each.startsWith("2"));
  return new Set(
    declared.flatMap((status) => {
      if (status === "DEFAULT")
        return Object.entries(classes).flatMap(([name, list]) =>
          hasSuccess && name === "2XX" ? [] : list.map(String),
        );
      return Object.hasOwn(classes, status) ? (classes[status] ?? []).map(String) : [status];
    }),
  );
}
