/** The response format that a request selects with parameters such as `pretty` and `envelope`. */
export interface ResponseFormat {
  readonly isPretty: boolean;
  /** Whether status and body are sent together in an envelope. */
  readonly isEnveloped: boolean;
  /** Whether a response without a body is enveloped, too. */
  readonly isEmptyEnveloped: boolean;
}
