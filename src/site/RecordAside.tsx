import type { Figure } from "../atlas/atlas";
import type { Entry } from "../atlas/entry";
import { leadingFigures } from "../ui/digest/corridorFigures";
import { figuresNamed } from "../ui/digest/figuresNamed";
import type { AllWords } from "../ui/locale/words";
import { amountOf } from "../ui/part/amount";
import { addressOf } from "../view/addressOf";
import { DEFAULT_VIEW } from "../view/view";
import { upFrom } from "./page";

interface Props {
  entry: Entry;
  /** Of the page, from the site's folder. */
  path: string;
  /** The map as a picture: its path without its ending, and what it is of; `null` where there is none. */
  picture: { readonly path: string; readonly title: string } | null;
  words: AllWords;
}

/** Beside what a page says of a thing, or between its lead and the rest where there is no room beside it: its map, which leads to the live one, and its key figures. */
export function RecordAside({ entry, path, picture, words }: Props) {
  const { kind, id } = entry;
  const up = upFrom(path);
  const figures = keyFigures(entry).flatMap((figure) => figureOf(figure, words));
  if (picture === null && figures.length === 0) return null;
  return (
    <div className="page-aside">
      {picture !== null && (
        <a href={`${up}${addressOf({ ...DEFAULT_VIEW, picked: { kind, id } })}`}>
          <img
            src={`${up}${picture.path}.svg`}
            alt={words.t("share.embed.picture", { title: picture.title })}
            width={960}
            height={600}
          />
        </a>
      )}
      {figures.length > 0 && (
        <dl>
          {figures.map(({ label, value, asOf }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <strong>{value}</strong> {asOf}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** As many as are taken in at a glance. */
const MOST = 5;

/** What stands for a country's power system. */
const OF_COUNTRY = ["installed-capacity", "renewable-capacity", "generation", "renewable-share"];

function keyFigures(entry: Entry): readonly Figure[] {
  if (entry.kind === "corridor") return leadingFigures(entry.record, MOST);
  if (entry.kind !== "member") return [];
  return figuresNamed(entry.record.indicators, OF_COUNTRY);
}

/** Its best supported value; nothing where that isn't known. */
function figureOf({ label, claims: [best] }: Figure, words: AllWords) {
  if (best === undefined || best.value === null) return [];
  const value = amountOf(best, words) ?? String(best.value);
  return [
    {
      label: words.said(label).text,
      value,
      asOf: words.t("field.asOf", { date: words.date(best.asOf) }),
    },
  ];
}
