import { expectTypeOf } from "vitest";
import type { GetEntryParameters, ListEntriesParameters } from "./output/ledger/entries.js";
import type { Closed, Entry, Loose } from "./output/ledger/shared.js";

expectTypeOf<Entry["id"]>().toEqualTypeOf<bigint>();
expectTypeOf<Entry["due"]>().toEqualTypeOf<Date | null | undefined>();
expectTypeOf<Closed["on"]>().toEqualTypeOf<Date>();
// Ambiguous formats remain strings.
expectTypeOf<Entry["note"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<Loose["on"]>().toEqualTypeOf<string | undefined>();
expectTypeOf<GetEntryParameters>().toEqualTypeOf<{ id: bigint; when: Date }>();
expectTypeOf<ListEntriesParameters["since"]>().toEqualTypeOf<Date | undefined>();
