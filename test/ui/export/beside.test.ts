import { expect, test } from "vitest";
import { indexOf } from "../../../src/atlas/indexOf";
import { gatheredView } from "../../../src/ui/export/beside";
import type { Subject } from "../../../src/ui/export/choice";
import { readView, writeView } from "../../../src/view/address";
import { asStep } from "../../../src/view/overStep";
import { atlas } from "../rendered";

const index = indexOf(atlas);

test.each<[string, string, Subject, string | null, string]>([
  ["one member alone", "?member=KZ", "digest", null, "?member=KZ"],
  ["a member beside another", "?member=KZ", "digest", "UZ", "?compare=KZ,UZ"],
  ["a brief of two", "?member=KZ", "brief", "UZ", "?compare=KZ,UZ"],
  ["two over the years", "?member=KZ", "pair", "UZ", "?compare=KZ,UZ"],
  ["the map, whatever was compared before", "?member=KZ", "map", "UZ", "?member=KZ"],
  ["a comparison that the page shows", "?compare=KZ,UZ", "digest", null, "?compare=KZ,UZ"],
])("a step of a story holds what the dialog offers: %s", (_, search, subject, beside, step) => {
  const { view } = readView(search);
  const gathered = gatheredView({ index, view }, { subject, beside });
  expect(readView(writeView(asStep(gathered))).view).toEqual(asStep(readView(step).view));
});
