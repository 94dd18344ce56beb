export { createMockUi } from "./create-mock-ui.js";
export type { MockUiOptions, UiAccount, UiApi, UiInfo } from "./mock-ui-options.js";
export type { UiRequest, UiResponse } from "./ui-message.js";
