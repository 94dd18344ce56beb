import type { MockFacts } from "../connection/mock-facts.js";
import { session } from "../connection/session.js";
import { element } from "../dom/element.js";
import { field } from "../dom/field.js";
import { select } from "../dom/select.js";
import type { Panel } from "./panel.js";

export interface ReferencePanel extends Panel {
  /** Loads the document again, at the same place in the reference. */
  readonly reload: () => void;
}

/** The panel with the reference of one version of an API. Users can send requests to the mock from it. */
export function referencePanel({ apis, accounts, isStrict, referenceHelp }: MockFacts): ReferencePanel {
  const described = apis.filter(({ hasDocument }) => hasDocument);
  let [api] = described;
  let isShown = false;
  const frame = element("iframe", { title: "API reference" });
  const versions = select([], () => load(), {});
  const load = (): void => {
    if (api === undefined) return;
    const query = new URLSearchParams({ api: api.name });
    if (versions.value !== "") query.set("version", versions.value);
    const address = `reference.html?${query}`;
    // Replaces the history entry, so that the browser's back button leaves the panel.
    if (frame.contentWindow === null || frame.src === "") frame.src = address;
    else frame.contentWindow.location.replace(new URL(address, location.href).href);
  };
  const listVersions = (): void => {
    const all = api?.versions ?? [];
    versions.replaceChildren(...all.map((version) => element("option", { value: version }, version)));
    versionField.hidden = all.length === 0;
  };
  const versionField = field("Version", versions);
  const apiChoices = described.map(({ name, title }) => ({ value: name, text: title === "" ? name : title }));
  const chooseApi = select(apiChoices, (name) => {
    api = described.find((each) => each.name === name);
    listVersions();
    load();
  });
  const accountChoices = [
    { value: "", text: "Any account" },
    ...accounts.map(({ name, user }) => ({ value: user, text: name })),
    { value: "none", text: "No account" },
  ];
  const account = select(accountChoices, (value) => session.set("account", value));
  account.value = accountChoices.some(({ value }) => value === session.get("account")) ? session.get("account") : "";
  listVersions();
  const bar = element(
    "div",
    { class: "bar" },
    described.length > 1 ? field("API", chooseApi) : null,
    versionField,
    isStrict ? field("Send requests as", account) : null,
    element("p", { class: "muted wide-only" }, "Requests go to the mock, and need no credentials."),
  );
  const missing = (text: string): HTMLElement => element("p", { class: "empty" }, text);
  const content =
    described.length === 0
      ? [
          missing(
            referenceHelp ??
              "The reference needs the document of the API, which a mock package doesn't contain. Start the mock with the document, or with a name in almanac.yaml.",
          ),
        ]
      : [bar, ...(referenceHelp == null ? [] : [missing(referenceHelp)]), frame];
  return {
    id: "reference",
    title: "Reference",
    element: element("div", { class: "reference" }, ...content),
    show: () => {
      if (!isShown) load();
      isShown = true;
    },
    reload: () => {
      if (isShown) frame.contentWindow?.location.reload();
    },
  };
}
