/** What is said of a place where a text is not YAML. */
export interface YamlFault {
  readonly message: string;
  readonly help: string;
}

const deeper: YamlFault = {
  message: "The lines below are indented as if they went on with this value, and look like a mapping.",
  help: "Indent the next line like the key of this one; or put the value in quotes, if it has a colon.",
};

/** What the library says in words of parsers. */
const plain: Readonly<Record<string, YamlFault>> = {
  BLOCK_AS_IMPLICIT_KEY: deeper,
  MULTILINE_IMPLICIT_KEY: deeper,
  TAB_AS_INDENT: { message: "A tab indents this line.", help: "Indent with spaces." },
};

/** A fault that the library found, in words of people who write documents. */
export function yamlFault({ code, message }: { readonly code: string; readonly message: string }): YamlFault {
  const help = "Mend the YAML; nothing after this place can be trusted.";
  return plain[code] ?? { message: sentence(message), help };
}

function sentence(message: string): string {
  const text = message.replace(/ at line \d+, column \d+:?[\s\S]*$/, "").trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
