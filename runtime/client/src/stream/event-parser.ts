/** An event of a stream, with the fields that it was sent with. `Data` is what its data is, once read. */
export interface ServerSentEvent<Data = string> {
  readonly data: Data;
  /** Its name; without one it is a `message`. */
  readonly event?: string;
  readonly id?: string;
  /** Milliseconds after which to connect again. */
  readonly retry?: number;
}

/** Puts events together line by line (HTML standard, section 9.2.6 "Interpreting an event stream"). */
export class EventParser {
  #data: string[] = [];
  #event = "";
  #fields: { id?: string; retry?: number } = {};

  /** Takes a line without its end, and gives the event that it completes. */
  take(line: string): ServerSentEvent | null {
    if (line === "") return this.#dispatch();
    const colon = line.indexOf(":");
    const name = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(colon + 1).replace(/^ /, "");
    // A line that begins with a colon is a comment; it has no name.
    if (name === "data") this.#data.push(value);
    else if (name === "event") this.#event = value;
    else if (name === "id" && !value.includes("\0")) this.#fields.id = value;
    else if (name === "retry" && /^\d+$/.test(value)) this.#fields.retry = Number(value);
    return null;
  }

  /** What has no data is no event. */
  #dispatch(): ServerSentEvent | null {
    const data = this.#data;
    const fields = this.#event === "" ? this.#fields : { event: this.#event, ...this.#fields };
    this.#data = [];
    this.#event = "";
    this.#fields = {};
    return data.length === 0 ? null : { ...fields, data: data.join("\n") };
  }
}
