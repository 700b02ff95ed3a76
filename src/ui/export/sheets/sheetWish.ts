import type { Source } from "../../../atlas/atlas";
import type { AtlasFront } from "../../../atlas/front";
import { cameraShowing, extentShown } from "../../../draw/flat/cameraShowing";
import { isOnMap } from "../../../draw/flat/isOnMap";
import type { Ground } from "../../../draw/flat/pixelGround";
import { GRID } from "../../../draw/groundLevels";
import { loadRelief } from "../../../draw/loadRelief";
import { onPage } from "../../../draw/pagePlaces";
import type { PageWish, SheetWish, WordedLegend } from "../../../draw/sheet/mapSheet";
import { PRESETS } from "../../../draw/sheet/presets";
import { composeScene } from "../../../scene/composeScene";
import type { Extent } from "../../../scene/extent";
import type { GroupId, LegendRow } from "../../../scene/legend";
import { legendOf } from "../../../scene/legendOf";
import { followsGrid, type Mark } from "../../../scene/scene";
import { readCamera } from "../../../view/camera";
import { BASE } from "../../browser/files";
import { addressNow } from "../../browser/oneFilePage";
import { loadGround } from "../../load/loadGround";
import { asOfWords } from "../../locale/asOfWords";
import type { AllWords } from "../../locale/words";
import { mapSaid, type SeenMap } from "../../part/mapSaid";
import type { Exportable } from "../../wire/carried";
import { type Choice, COLOURS, projectionOf } from "../choice";
import { detailOnSheet, extentOnSheet } from "./extentOnSheet";

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** What a sheet shows that isn't what the reader sees now. */
export interface Shown {
  readonly address: string;
  readonly extent: Extent;
  /** What is told with it. */
  readonly text: string;
  /** What is said with it; left out, what the atlas says of it. */
  readonly said?: Spoken;
}

/** What a speaker says with a sheet, a paragraph each, and the documents on which that rests. */
export interface Spoken {
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

/** What a sheet is made of: what the reader sees, as the reader wants to have it. Loads the ground. */
export async function sheetWish(
  { index, view, look, assets, hatches }: Exportable,
  words: AllWords,
  choice: Choice,
  shown?: Shown,
  worded = wordedLegend,
): Promise<SheetWish> {
  const { t } = words;
  const page = pageWish(index, words, choice, shown);
  const { palette, size } = page;
  const coloured = { ...look, palette };
  const scene = composeScene(index, view, coloured, assets, hatches);
  const extent = shown?.extent ?? seenExtent(index, view);
  const ground = await loadGround(cameraShowing(extent, size, NO_PADDING).zoom, scene.ground);
  const relief = choice.hasRelief ? await reliefWanted() : null;
  const legendFor = (drawn: readonly Mark[], zoom: number) =>
    worded(legendOf(drawn, index, view, coloured, assets, { zoom }), words);
  return {
    ...page,
    credits: [...page.credits, ...gridCredits(hasGrid(ground) || followsGrid(scene.marks), words)],
    ...{ scene, ground, relief, extent, projection: projectionOf(choice) },
    detail: shown === undefined ? detailOnSheet(index, view) : null,
    legendFor: choice.hasLegend ? legendFor : null,
    lengthWords: (km) => t("unit.km", { value: words.number(km) }),
    describe: describing(
      { index, view, places: look.places, marks: scene.marks },
      choice.title.trim(),
      words,
    ),
    hasLocator: choice.hasLocator,
  };
}

/** Says what is on a map of a sheet. */
export function describing(
  seen: Omit<SeenMap, "isSeen">,
  title: string,
  words: AllWords,
): NonNullable<SheetWish["describe"]> {
  return (map) => mapSaid({ ...seen, isSeen: (at) => isOnMap(at, map) }, title, words);
}

/** Fails where the relief can't be had: it was asked for, so no sheet is made without it. */
async function reliefWanted(): Promise<HTMLCanvasElement> {
  const relief = await loadRelief(BASE);
  if (relief === null) throw new Error("The picture of the relief couldn’t be loaded.");
  return relief;
}

/** What stands on every sheet. One that is as large as its figure is laid out like a wide slide at first. */
export function pageWish(
  facts: CreditedFacts,
  words: AllWords,
  choice: Choice,
  shown?: Pick<Shown, "address" | "text">,
): PageWish {
  const { t } = words;
  return {
    size: PRESETS[choice.size === "figure" ? "slide-wide" : choice.size].layout,
    palette: COLOURS[choice.colours],
    title: choice.title.trim() || t("app.name"),
    description: choice.title.trim() || t("app.name"),
    language: words.language,
    address: shown?.address ?? addressNow(),
    ...(shown?.text ? { text: shown.text } : {}),
    credits: creditsOf(facts, words),
    hasCode: choice.hasCode,
    layerName: (id) => t(`export.layer.${id}`),
  };
}

/** What of the facts stands in credits; an index has it as well, that of a past day with its day. */
export type CreditedFacts = Pick<AtlasFront, "horizon" | "isPast" | "licence" | "disclaimer">;

/** Source, date and licence in a line, then the disclaimer. */
export function creditsOf(facts: CreditedFacts, words: AllWords): string[] {
  const { t, said } = words;
  const source = t("export.source", { atlas: t("app.name"), asOf: asOfWords(facts, words) });
  return [`${source} ${t("app.licence", { licence: facts.licence })}`, said(facts.disclaimer).text];
}

/** Whether a ground was loaded with the grid, as it is for a map that shows it. */
export function hasGrid(ground: Ground): boolean {
  return ground.some(({ objects }) => GRID in objects);
}

/** The grid has a licence of its own, and is named wherever it is drawn. */
export function gridCredits(isDrawn: boolean, { t }: AllWords): string[] {
  return isDrawn ? [t("export.grid")] : [];
}

/**
 * Of a legend, what stands at the foot of a map that names its corridors: who took part, what serves them, how far lines are, which of them are hardly
 * known, what stands along them, and what the reader has added. That a plain line is as published needs no words there.
 */
export function keyOf(groups: ReturnType<typeof legendOf>, words: AllWords): WordedLegend {
  const key = wordedLegend(
    groups.map((group) => (WHOLE.has(group.id) ? group : { ...group, rows: group.rows.filter(isSaidInKey) })),
    words,
  );
  return { ...key, groups: key.groups.map((group) => ({ ...group, rows: inOneSymbol(group.rows, words) })) };
}

type WordedRow = WordedLegend["groups"][number]["rows"][number];

/** What has one symbol in one row: two that look alike would be searched for their difference. */
function inOneSymbol(rows: readonly WordedRow[], { language, t }: AllWords): readonly WordedRow[] {
  const fills = new Set([t("legend.facility.standing"), t("legend.facility.not-yet")]);
  const lookOf = ({ sample, text }: WordedRow) =>
    sample.sample === "point" && !fills.has(text) ? `${sample.shape} ${sample.fill} ${sample.stroke}` : text;
  return [...new Set(rows.map(lookOf))].flatMap((look) => {
    const [first, ...others] = rows.filter((row) => lookOf(row) === look);
    const also = others.map(({ text }) => text.charAt(0).toLocaleLowerCase(language) + text.slice(1));
    return first === undefined ? [] : [{ ...first, text: [first.text, ...also].join(", ") }];
  });
}

const WHOLE: ReadonlySet<GroupId> = new Set(["participation", "context"]);

/** Open symbols are told from filled ones only where both are there. */
function isSaidInKey({ label }: LegendRow, _: number, rows: readonly LegendRow[]): boolean {
  if (label === null || label === "certainty.published") return false;
  if (FILL.test(label)) return rows.filter((row) => FILL.test(row.label ?? "")).length > 1;
  return /^(?:part|status|certainty|legend\.status|facilityKind)\./.test(label);
}

const FILL = /^legend\.facility\./;

const STATUS = /^(?:legend\.)?status\./;

/** The legend in the words of the page. */
export function wordedLegend(groups: ReturnType<typeof legendOf>, words: AllWords): WordedLegend {
  return {
    title: words.t("map.legend"),
    groups: groups.map(({ label, rows }) => ({
      title: words.t(label),
      rows: rows.filter(isTelling).map((row) => wordedRow(row, words)),
    })),
  };
}

/** Of classes that are drawn wider and wider, the first and the last say what lies between. */
function isTelling({ label }: LegendRow, place: number, rows: readonly LegendRow[]): boolean {
  const isClass = (row: LegendRow | undefined) => VOLTAGE.test(row?.label ?? "");
  return !(VOLTAGE.test(label ?? "") && isClass(rows[place - 1]) && isClass(rows[place + 1]));
}

const VOLTAGE = /^legend\.voltage\.\d/;

function wordedRow({ sample, name, label }: LegendRow, { t, has }: AllWords) {
  const isStatus = sample.sample === "line" && label !== null && STATUS.test(label);
  return {
    ...{ sample, isName: name !== null },
    text: name ?? (label !== null && has(label) ? t(label) : ""),
    ...(isStatus ? { dash: sample.dash } : {}),
    ...(sample.sample === "line" && label?.startsWith("legend.border.") ? { border: sample.dash } : {}),
  };
}

/** What of the world is in the reader's window, by the camera in the address. */
function seenExtent(index: Exportable["index"], view: Exportable["view"]): Extent {
  const camera = readCamera(location.hash);
  const map = onPage("map");
  if (camera === null || map === null || map.clientWidth === 0) return extentOnSheet(index, view);
  return extentShown(camera, { width: map.clientWidth, height: map.clientHeight });
}
