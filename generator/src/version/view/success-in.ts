import type { Response } from "../../resolve/document.js";

/** Returns a function that recognizes success responses: those with a status from 1xx to 3xx or, if there are none, `default`. */
export function successIn(responses: readonly Response[]): (response: Response) => boolean {
  const hasSuccessStatus = ({ status }: Response): boolean => /^[123]/.test(status);
  return responses.some(hasSuccessStatus) ? hasSuccessStatus : ({ status }) => status === "default";
}
