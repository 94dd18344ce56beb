/** A server-sent event, with only the fields that were sent. `Data` is the type of `data`. */
export interface ServerSentEvent<Data = string> {
  readonly data: Data;
  /** The event's name. If it is missing, the event is a `message` event. */
  readonly event?: string;
  readonly id?: string;
  /** Milliseconds to wait before reconnecting. */
  readonly retry?: number;
}

/** Parses an event stream line by line (HTML standard, section 9.2.6 "Interpreting an event stream"). */
export class EventParser {
  #data: string[] = [];
  #event = "";
  #fields: { id?: string; retry?: number } = {};

  /** Parses a line, given without its line ending. Returns the event that the line completes, or null. */
  parseLine(line: string): ServerSentEvent | null {
    if (line === "") return this.#dispatch();
    const colon = line.indexOf(":");
    const name = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(colon + 1).replace(/^ /, "");
    // A comment starts with a colon. It is ignored here, because its field name is empty.
    if (name === "data") this.#data.push(value);
    else if (name === "event") this.#event = value;
    else if (name === "id" && !value.includes("\0")) this.#fields.id = value;
    else if (name === "retry" && /^\d+$/.test(value)) this.#fields.retry = Number(value);
    return null;
  }

  /** Returns the current event, or null if it has no data. */
  #dispatch(): ServerSentEvent | null {
    const data = this.#data;
    const fields = this.#event === "" ? this.#fields : { event: this.#event, ...this.#fields };
    this.#data = [];
    this.#event = "";
    this.#fields = {};
    return data.length === 0 ? null : { ...fields, data: data.join("\n") };
  }
}
