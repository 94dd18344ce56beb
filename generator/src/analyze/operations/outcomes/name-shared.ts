import type { ResponseContents } from "../../../model/model.js";
import type { TypeDeclaration, TypeName } from "../../../model/schema.js";
import type { DescribedResponse } from "./describe-responses.js";
import { nameContents } from "./name-contents.js";
import type { TypeNaming } from "./with-named-type.js";

interface Named {
  readonly name: TypeName;
  readonly taken: ReadonlySet<TypeName>;
  readonly contents: ResponseContents;
  readonly declarations: readonly TypeDeclaration[];
}

const cache = new WeakMap<DescribedResponse, Named>();

/**
 * Names the contents of a shared response; see `nameContents`. The result is cached, so that operations with this
 * response are the same in several versions.
 */
export function nameShared(response: DescribedResponse, naming: Omit<TypeNaming, "content">): ResponseContents {
  const named = nameAlone(response, naming);
  const { declarations } = naming;
  const isTaken = named.declarations.some(({ name }) => declarations.some((other) => other.name === name));
  if (isTaken) return nameContents(response, naming);
  declarations.push(...named.declarations);
  return named.contents;
}

/** Names the contents as if no other response had declared a type. */
function nameAlone(response: DescribedResponse, naming: Omit<TypeNaming, "content">): Named {
  const { name, taken } = naming;
  const cached = cache.get(response);
  if (cached?.name === name && cached.taken === taken) return cached;
  const declarations: TypeDeclaration[] = [];
  const named = { name, taken, contents: nameContents(response, { ...naming, declarations }), declarations };
  cache.set(response, named);
  return named;
}
