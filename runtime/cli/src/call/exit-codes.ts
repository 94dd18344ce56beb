import type { Row } from "../output/format-rows.js";

/** The exit codes, for help and the documentation. */
export const exitCodes: readonly Row[] = [
  ["0", "Success"],
  ["1", "Another error, such as a file that can't be read"],
  ["2", "The command line is invalid"],
  ["3", "Credentials are missing or were rejected (401)"],
  ["4", "Not permitted (403)"],
  ["5", "Not found (404, 410)"],
  ["6", "Conflict (409, 412)"],
  ["7", "Rate limit (429)"],
  ["8", "Another response that isn't a success, such as 400"],
  ["9", "Error of the server (5xx)"],
  ["10", "No response: the network or the server failed"],
  ["11", "Timeout"],
  ["130", "Interrupted"],
];
