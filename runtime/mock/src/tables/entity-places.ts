/** Where the entity is in the bodies of an operation. A path is a list of property names. */
export interface EntityPlaces {
  /** The path to the entity in the request body; absent if the body is the entity. */
  readonly body?: readonly string[];
  /** The path to the entity in the response; null if the response doesn't contain the entity. Absent if it is the entity. */
  readonly response?: readonly string[] | null;
  /** The names in responses of the properties of the request that have other names there: `FriendlyName` is `friendly_name`. */
  readonly names?: Readonly<Record<string, string>>;
  /** Present if the response contains only a few of the entity's properties, so that reading it shows more. */
  readonly isReceipt?: true;
}
