import type { Model, Operation } from "../../model/model.js";
import { withoutSlashes } from "../../model/without-slashes.js";
import { sampleServer } from "./sample-server.js";

/** The parts of a server's URL that every request URL contains, as the client composes them. */
export interface SampleAddress {
  /** The origin and the path, without a trailing slash. */
  readonly base: string;
  /** The query of the server's URL, without `?`. */
  readonly query: string;
}

/** Returns the address to which samples send the requests of an operation. */
export function sampleAddress(model: Model, operation: Operation): SampleAddress {
  const placeholder = sampleServer(model, operation);
  const url = placeholder ?? operation.server ?? model.server ?? "";
  const { origin, pathname, search } = URL.canParse(url) ? new URL(url) : new URL(url, model.server ?? undefined);
  const path = withoutSlashes(pathname).concat(model.serverPath ?? "");
  return { base: origin.concat(path), query: search.slice(1) };
}
