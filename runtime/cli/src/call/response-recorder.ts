import type { Fetch } from "./client.js";

/** Keeps the text of the last response, because parsing JSON rounds long numbers. */
export class ResponseRecorder {
  #last: Response | null = null;

  /** Returns a `fetch` that keeps a copy of each response with a JSON body. */
  wrap(fetch: Fetch): Fetch {
    return async (request, options) => {
      const response = await fetch(request, options);
      const isJson = /^[^;]*[/+]json\s*(;|$)/i.test(response.headers.get("content-type") ?? "");
      this.#last = isJson && response.body !== null ? response.clone() : null;
      return response;
    };
  }

  /** Returns the JSON text of the last response, and forgets the response. Returns null if the body isn't JSON. */
  async takeJson(): Promise<string | null> {
    const last = this.#last;
    this.#last = null;
    const text = await last?.text();
    return text === undefined || text.trim() === "" ? null : text.replace(/^\ufeff/, "");
  }
}
