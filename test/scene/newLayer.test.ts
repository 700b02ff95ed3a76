import { expect, test } from "vitest";
import { composeMarks } from "../../src/scene/composeMarks";
import type { Layer, Made } from "../../src/scene/layer";
import { LAYERS } from "../../src/scene/layers/layers";
import { discSample, legendRow } from "../../src/scene/legend";
import { legendOf } from "../../src/scene/legendOf";
import { litBy, litMarks } from "../../src/scene/litBy";
import type { PointMark } from "../../src/scene/scene";
import { bySwitch } from "../../src/scene/switches";
import { readView, writeView } from "../../src/view/address";
import { unreadSwitches } from "../../src/view/unreadSwitches";
import { isOn } from "../../src/view/view";
import { indexWith, LOOK, VIEW } from "./fixture";

/** A layer such as somebody writes tomorrow: the seats of grid companies, each of its country. A click on one picks the member. */
const seats: Layer = {
  id: "seats",
  switch: { id: "seats", isOn: false },
  needsAssets: false,
  compose: ({ index, look: { palette } }) =>
    index.members.map(
      ({ id, capital }): Made<PointMark> => ({
        mark: "point",
        id: `seat:${id}`,
        of: { kind: "country", id },
        picks: { kind: "member", id },
        title: `Grid company of ${id}`,
        at: capital.at,
        shape: "square",
        radius: 4,
        fill: palette.ink.centre,
        stroke: palette.ink.paper,
        strokeWidth: 1,
        minZoom: 0,
      }),
    ),
  legend: ({ look: { palette } }) => ({
    context: [legendRow("seats", "legend.seats", discSample(palette.ink.centre, palette))],
  }),
  lit: null,
};

const WITH_SEATS = [...LAYERS, seats];
const INDEX = indexWith();
const ASK = { index: INDEX, date: null, look: LOOK, assets: null, participating: null };
const SHOWN = readView("?show=seats").view;
const MARKS = composeMarks(ASK, SHOWN, WITH_SEATS);

function labelsIn(marks: typeof MARKS): readonly (string | null)[] {
  const groups = legendOf(marks, INDEX, VIEW, LOOK, null, { layers: WITH_SEATS });
  return groups.flatMap(({ rows }) => rows.map(({ label }) => label));
}

test("the address turns the switch of a new layer, and one of no layer is told", () => {
  const switches = bySwitch(WITH_SEATS).map((each) => each.switch);
  const { view, unread } = readView("?hide=members,foo&show=seats,places");
  expect([...unread, ...unreadSwitches(view, switches)]).toEqual(["hide=foo", "show=places"]);
  expect(isOn(view, seats.switch)).toBe(true);
  expect(writeView(SHOWN)).toBe("?show=seats");
  expect(composeMarks(ASK, VIEW, WITH_SEATS).some(({ layer }) => layer === "seats")).toBe(false);
});

test("a new layer is drawn, above what is listed before it", () => {
  expect(MARKS.filter(({ layer }) => layer === "seats").map(({ id }) => id)).toEqual(["seat:AZ", "seat:TR"]);
  expect(MARKS.at(-1)?.id).toBe("seat:TR");
});

test("what is of a country stands out with it, in a layer that says nothing of it as well", () => {
  const picked = litBy(INDEX, { ...VIEW, picked: { kind: "member", id: "AZ" } }, { layers: WITH_SEATS });
  const focus = litMarks(MARKS, picked)?.focus;
  expect([focus?.has("seat:AZ"), focus?.has("seat:TR")]).toEqual([true, false]);
});

test("the legend explains a new layer by its own row", () => {
  expect(labelsIn(MARKS)).toContain("legend.seats");
  expect(labelsIn(composeMarks(ASK, VIEW))).not.toContain("legend.seats");
});

test("marks by which members are picked aren't tints of members", () => {
  const onlySeats = MARKS.filter(({ mark }) => mark !== "area");
  expect(labelsIn(onlySeats)).not.toContain("legend.country.member");
});

test("a layer that says nothing of its legend, or of what is lit, doesn't compile", () => {
  const { legend: _, ...withoutLegend } = seats;
  const { lit: __, ...withoutLit } = seats;
  // @ts-expect-error silence in the legend is written: `legend: null`
  const first: Layer = withoutLegend;
  // @ts-expect-error and so is `lit: null`
  const second: Layer = withoutLit;
  expect([first.id, second.id]).toEqual(["seats", "seats"]);
});
