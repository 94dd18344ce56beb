type Attribute = string | number | boolean | null | undefined;
type Child = Node | string | null | undefined;

export type Attributes = Readonly<Record<string, Attribute | ((event: Event) => void)>>;

/**
 * Creates an element. A function among the attributes becomes a listener for the event of that name. `true` becomes an
 * empty attribute. `false`, null and undefined are omitted. Strings among the children become text nodes.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") created.addEventListener(name, value);
    else if (value !== false && value !== null && value !== undefined)
      created.setAttribute(name, value === true ? "" : String(value));
  }
  created.append(...children.filter((child) => child !== null && child !== undefined));
  return created;
}
