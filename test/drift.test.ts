import { test } from "vitest";
import { expectNoDrift } from "almanac/test";
import { root } from "./support/cli.js";

test("generated/ is what spec/ and templates/ say", () => expectNoDrift({ folder: root }));
