/** Where the entity is in the bodies of an operation. A path is a list of property names. */
export interface EntityPlaces {
  /** The path to the entity in the request body; absent if the body is the entity. */
  readonly body?: readonly string[];
  /** The path to the entity in the response; absent if the response is the entity, and null if it doesn't contain the entity. */
  readonly response?: readonly string[] | null;
  /**
   * Properties that have different names in the request and in the response: `FriendlyName` in the request is
   * `friendly_name` in the response.
   */
  readonly names?: Readonly<Record<string, string>>;
  /** Present if the response contains only a few of the entity's properties, and reading the entity returns more. */
  readonly isReceipt?: true;
}
