/** The index of a package's commands, in `index.json`. The generator writes it; see `emit/cli/command-index.ts`. */
export interface CommandIndex {
  readonly command: string;
  readonly title: string;
  /** The prefix of environment variables. */
  readonly environment: string;
  /** Oldest first; empty for an API without versions. */
  readonly versions: readonly string[];
  readonly previews: readonly string[];
  /** The version that is used if the caller doesn't choose one; null for an API without versions. */
  readonly newest: string | null;
  readonly needsServer: boolean;
  readonly credentials: readonly CredentialRow[];
  /** Whether some operations need several credentials at once. */
  readonly needsSeveral?: boolean;
  readonly resources: readonly ResourceRow[];
}

export interface CredentialRow {
  readonly scheme: string;
  /** The function of the client that creates the credential. */
  readonly helper: string;
  /**
   * The function in versions in which it has another name; null in versions that have only the function of another
   * credential with that name.
   */
  readonly helpers?: Readonly<Record<string, string | null>>;
  readonly kind: "digest" | "serviceAccount" | "basic" | "bearer" | "apiKey";
  readonly description: string | null;
  readonly parts: readonly {
    /** The name of the environment variable, without the prefix. */
    readonly variable: string;
    /** The key of the part in the argument of `helper`. */
    readonly key: string;
  }[];
}

export interface ResourceRow {
  readonly name: string;
  readonly file: string;
  readonly title: string;
  /** The versions that have the resource; null if all have it. */
  readonly versions: readonly string[] | null;
}

/** The commands of a resource. */
export interface ResourceTable {
  readonly flags: readonly Flag[];
  readonly commands: readonly CommandRow[];
}

export interface CommandRow {
  /** The name of the operation in the client's resource. */
  readonly name: string;
  readonly aliases: readonly string[];
  /**
   * Oldest first. `from` is the first version of a revision. `command` is null if the versions of the revision don't
   * have the command.
   */
  readonly revisions: readonly { readonly from: string | null; readonly command: Command | null }[];
}

export interface Flag {
  readonly id: string;
  readonly name: string;
  /** The name of the parameter in the client, if it differs from the flag's name. */
  readonly property?: string;
  readonly in: string;
  readonly type: "string" | "number" | "boolean" | "json";
  readonly isList?: boolean;
  readonly values?: readonly string[];
  /** Whether values that aren't listed are valid. */
  readonly isOpen?: boolean;
  readonly isRequired?: boolean;
  readonly isDeprecated?: boolean;
  readonly text?: string;
  readonly default?: string;
  readonly example?: string;
}

/** A command in one version. */
export interface Command {
  readonly method: string;
  readonly path: string;
  readonly summary?: string;
  readonly description?: string;
  readonly roles?: readonly string[];
  /** The ids of flags. */
  readonly flags?: readonly string[];
  readonly body?: CommandBody;
  /** The media types of results, the default first. */
  readonly results?: readonly string[];
  /** The path of the items in a page. Present only if the list is paginated. */
  readonly items?: readonly string[];
  readonly isDeprecated?: boolean;
  readonly sunset?: string;
  readonly docsUrl?: string;
}

export interface CommandBody {
  readonly isRequired?: boolean;
  readonly text?: string;
  readonly contents: readonly BodyContent[];
  readonly example?: unknown;
}

export interface BodyContent {
  readonly mediaType: string;
  readonly as: "json" | "form" | "multipart" | "raw";
  readonly fields?: readonly BodyField[];
}

export interface BodyField {
  readonly name: string;
  readonly type: string;
  readonly isRequired?: boolean;
  readonly text?: string;
}
