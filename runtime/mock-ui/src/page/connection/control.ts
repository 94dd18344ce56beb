import { ControlError } from "./control-error.js";
import { session } from "./session.js";

const base = "/__almanac/";

/** Calls the control interface. Returns the response body; null for a 204. Throws a `ControlError` if it is refused. */
export async function control(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await send(method, path, body);
  if (response.status === 204) return null;
  const value = (await response.json().catch(() => null)) as unknown;
  if (response.ok) return value;
  const error = typeof value === "object" && value !== null && "error" in value ? value.error : null;
  const message = typeof error === "string" ? error : `The mock responded with ${response.status}.`;
  throw new ControlError(message, response.status, value);
}

async function send(method: string, path: string, body: unknown): Promise<Response> {
  const space = session.get("space");
  const headers = {
    authorization: `Bearer ${session.get("token")}`,
    ...(space === "" ? {} : { "x-almanac-space": space }),
  };
  try {
    return await fetch(base + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  } catch (error) {
    throw new Error("The mock can't be reached. Is it still running?", { cause: error });
  }
}
