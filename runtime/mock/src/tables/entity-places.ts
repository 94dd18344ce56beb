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
  /**
   * Properties of the request that the entity contains at other paths: `vectors` is `config.params.vectors`. A path that
   * ends in `*` leads to an array that contains the value.
   */
  readonly moves?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Properties of the request that contain only the ids of entities, which the response shows as objects. */
  readonly references?: Readonly<Record<string, ReferenceTable>>;
  /** Query parameters that set properties of the entity, with the paths of these properties. */
  readonly query?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Present if the response contains only a few of the entity's properties, and reading the entity returns more. */
  readonly isReceipt?: true;
}

/** A property whose value is an object, or an array of objects, that describes another entity. */
export interface ReferenceTable {
  /** The property of the entity. */
  readonly property: string;
  /** The property of the object that contains the id. */
  readonly key: string;
  /** The property of the object that contains the id, instead of `key`, if the id is a number. */
  readonly numericKey?: string;
  /** The resource of the other entity; null if it isn't known. */
  readonly resource: string | null;
}
