/** Verbs in the names of operations. Many of them are also nouns that can name a resource: `tags`, `lists`, `reports`. */
export const verbs: ReadonlySet<string> = new Set(
  (
    "access add answer approve archive audit backup block book build call cancel change charge check claim clone close comment copy count create delete " +
    "deploy destroy disable download edit email enable execute export fetch filter find flag follow generate get import insert invite issue label like " +
    "link list load lock log match move open order patch pin plan post process publish put query read record refund register release remove rename " +
    "replace report request reset restart restore resume retrieve review revoke run save scan schedule search send set share ship show sign star start " +
    "stop store stream submit sync tag test track transfer unlock update upload validate verify view vote watch write"
  ).split(" "),
);
