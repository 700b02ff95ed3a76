import { extent, max, min } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { ProfileSample, RouteProfile } from "../../atlas/routeProfile";
import type { Language } from "../../atlas/vocabulary";
import { textIn } from "../look";
import type { Ink } from "../palette";
import { type Chart, type ChartMark, rule, shape, words } from "./chart";
import { placeMarks } from "./profilePlaces";

export type ProfileWord = "title" | "seaLevel" | "export";

/** How a profile speaks. */
export interface ProfileLook {
  readonly language: Language;
  /** Of the corridor. */
  readonly ink: Ink;
  readonly say: (word: ProfileWord) => string;
  /** A number with its unit. */
  readonly amount: (value: number, unit: "km" | "m") => string;
}

/** Ground and seabed along a route, drawn from its start on the left in the direction of export. */
export interface ProfileFigure extends Chart {
  /** From km along the route, and from metres above the level of the oceans, to px. */
  readonly x: Scale;
  readonly y: Scale;
  /** How many times heights are drawn as tall as lengths. */
  readonly exaggeration: number;
}
type Scale = ScaleLinear<number, number>;

const HEIGHT = 224;
const MARGIN = { top: 40, right: 10, bottom: 46, left: 66 };
const SIZE = 12;
/** Water must be so wide to have the name of its level in it, in px: it narrows towards its bed. */
const seaLevelWidth = (name: string) => Math.max(90, 13 * name.length - 30);

/** How high a profile is in a width so that its heights are as exaggerated as in another one, at which it has its usual height. */
export function heightAlike(width: number, usual: number): number {
  const [across, up] = [MARGIN.left + MARGIN.right, MARGIN.top + MARGIN.bottom];
  return up + ((HEIGHT - up) * (width - across)) / (usual - across);
}

/** `width` and `height`: in px. */
export function profileFigure(
  profile: RouteProfile,
  look: ProfileLook,
  width: number,
  height = HEIGHT,
): ProfileFigure {
  const end = profile.samples.at(-1)?.km ?? 0;
  const bottom = height - MARGIN.bottom;
  const x = scaleLinear([0, end], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear(heightsOf(profile), [bottom, MARGIN.top]);
  const names = profile.places.map(({ name }) => textIn(name, look.language));
  return {
    width,
    height,
    x,
    y,
    title: look.say("title"),
    description: [...names, look.amount(Math.round(end), "km")].join(", "),
    exaggeration: (y(0) - y(1)) / ((x(1) - x(0)) / 1000),
    marks: [
      ...heightAxis(y, x, look),
      ...seaMarks(profile, x, y),
      ...groundMarks(profile, x, y, bottom, look),
      ...seaLevel(profile, x, y, look),
      ...placeMarks(profile, x, y, MARGIN.top, look.language),
      ...lengthAxis(x, bottom, look),
      ...exportArrow(x, height - SIZE, look),
    ],
  };
}

/** From the lowest to the highest that is drawn, in m, with some room beyond; the level of the oceans is among them. */
function heightsOf({ samples }: RouteProfile): [number, number] {
  const lowest = min(samples, ({ m, plusMinusM }) => m - plusMinusM) ?? 0;
  const highest = max(samples, ({ m, plusMinusM }) => m + plusMinusM) ?? 0;
  const room = 0.06 * (Math.max(0, highest) - Math.min(0, lowest));
  return [Math.min(0, lowest - room), highest + room];
}

/** From where to where samples lie, in px. */
function spanOf(samples: readonly ProfileSample[], x: Scale): [number, number] {
  const [from = 0, to = 0] = extent(samples, ({ km }) => x(km));
  return [from, to];
}

/** So much of the height belongs to a tick, in px: their labels stand apart. */
const TICK = 30;

function heightAxis(y: Scale, x: Scale, look: ProfileLook): ChartMark[] {
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  return y
    .ticks(Math.max(2, Math.min(4, Math.floor((bottom - top) / TICK))))
    .flatMap((m) => [
      rule({ x1: left, y1: y(m), x2: right, y2: y(m) }),
      words({ x: left - 6, y: y(m), text: look.amount(m, "m"), align: "end", maxWidth: left - 6 }),
    ]);
}

/** Water from its surface down to the seabed. */
function seaMarks({ samples, waters }: RouteProfile, x: Scale, y: Scale): ChartMark[] {
  return waters.map(({ first, last, surfaceM }) => {
    const fromShoreToShore = samples.slice(Math.max(0, first - 1), last + 2);
    const seabed = fromShoreToShore.map(({ km, m }) => [x(km), y(Math.min(surfaceM, m))] as const);
    const [from, to] = spanOf(fromShoreToShore, x);
    const surface = [[to, y(surfaceM)] as const, [from, y(surfaceM)] as const];
    return shape({ points: [...seabed, ...surface], isClosed: true, fill: "depth7" });
  });
}

/** The ground down to the foot of the figure, the band in which it lies, and the route upon it. */
function groundMarks(
  { samples }: RouteProfile,
  x: Scale,
  y: Scale,
  bottom: number,
  { ink }: ProfileLook,
): ChartMark[] {
  const line = (shift: -1 | 0 | 1) =>
    samples.map(({ km, m, plusMinusM }) => [x(km), y(m + shift * plusMinusM)] as const);
  const foot = [[x(samples.at(-1)?.km ?? 0), bottom] as const, [x(0), bottom] as const];
  return [
    shape({ points: [...line(0), ...foot], isClosed: true, fill: "height5" }),
    shape({ points: [...line(1), ...line(-1).reverse()], isClosed: true, fill: ink, opacity: 0.22 }),
    shape({ points: line(0), stroke: ink, width: 2 }),
  ];
}

/** Its name stands in the water; on land the axis says where it is. */
function seaLevel({ samples, waters }: RouteProfile, x: Scale, y: Scale, look: ProfileLook): ChartMark[] {
  const [left = 0, right = 0] = x.range();
  const wide = waters
    .map(({ first, last }) => spanOf(samples.slice(first, last + 1), x))
    .filter(([from, to]) => to - from > seaLevelWidth(look.say("seaLevel")));
  return [
    rule({ x1: left, y1: y(0), x2: right, y2: y(0), stroke: "waterText", dash: "dashed" }),
    ...wide.map(([from, to]) =>
      words({
        x: (from + to) / 2,
        y: y(0) + 11,
        text: look.say("seaLevel"),
        align: "middle",
        ink: "waterText",
        maxWidth: to - from,
      }),
    ),
  ];
}

function lengthAxis(x: Scale, bottom: number, look: ProfileLook): ChartMark[] {
  const [left = 0, right = 0] = x.range();
  const ticks = x.ticks(Math.max(2, Math.floor((right - left) / 80)));
  return [
    rule({ x1: left, y1: bottom, x2: right, y2: bottom, stroke: "border" }),
    ...ticks.map((km) => rule({ x1: x(km), y1: bottom, x2: x(km), y2: bottom + 4, stroke: "border" })),
    ...ticks.flatMap((km) => {
      const align = alignAt(x(km), right);
      const text = look.amount(km, "km");
      const apart = 1.5 * LETTER * text.length + 8;
      const isTight = align === "end" && ticks.some((other) => other < km && x(km) - x(other) < apart);
      return isTight ? [] : words({ x: x(km), y: bottom + 13, text, align, maxWidth: 80 });
    }),
  ];
}

/** A label in the middle of its tick must not run out of the figure; one that would then lie over the one before is left out. */
const alignAt = (px: number, right: number) => (right - px < 24 ? "end" : "middle");
/** Width of a letter on average, in px. */
const LETTER = 6.8;

function exportArrow(x: Scale, y: number, look: ProfileLook): ChartMark[] {
  const [left = 0, right = 0] = x.range();
  const end = left + 44;
  const head = [[end, y - 4] as const, [end + 8, y] as const, [end, y + 4] as const];
  return [
    rule({ x1: left, y1: y, x2: end, y2: y, stroke: look.ink, width: 2 }),
    shape({ points: head, isClosed: true, fill: look.ink }),
    words({ x: end + 16, y, text: look.say("export"), maxWidth: right - end - 16 }),
  ];
}
