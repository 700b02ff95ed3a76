import { ON_PAGE } from "../../draw/pagePlaces";
import type { LegendGroup } from "../../scene/legend";
import { SHARE_OPACITY, SHARES, type Share } from "../../scene/shares";
import { useWords } from "../locale/speech";

/** Up to which part of the meetings held: shorter than words, and the same in every language. */
const FRACTIONS: Readonly<Partial<Record<Share, string>>> = {
  "4": "≤ 1",
  "3": "≤ ¾",
  "2": "≤ ½",
  "1": "≤ ¼",
};

interface Props {
  /** What the map's legend explains of participation. */
  group: LegendGroup | undefined;
}

/** What the map beside a figure shows: at how many of the meetings held each member is reported, and where they met. */
export function ShareKey({ group }: Props) {
  const { t } = useWords();
  const has = (id: string) => group?.rows.some((row) => row.id === `participation:${id}`);
  return (
    <ul className={`${ON_PAGE.legend} share-key`} aria-label={t("legend.participation")}>
      <li aria-hidden="true">{t("legend.participation")}</li>
      {SHARES.toReversed()
        .filter(has)
        .map((share) => (
          <li key={share} title={t(`legend.share.${share}`)}>
            <ShareSwatch share={share} />
            {FRACTIONS[share] ?? t(`legend.share.${share}`)}
          </li>
        ))}
      {has("met") && <MetRow label={t("legend.met.at")} fill="var(--centre)" />}
      {has("arc") && <ArcRow label={t("legend.met.arc")} />}
      {has("hanging") && <MetRow label={t("legend.met.anchored")} fill="var(--paper)" />}
    </ul>
  );
}

function ShareSwatch({ share }: { share: Share }) {
  return (
    <svg className="swatch-share" viewBox="0 0 18 11" aria-hidden="true">
      {share === "none" ? (
        <path
          d="M0 11 11 0M6 11 17 0M12 11 18 5M0 5 5 0"
          stroke="var(--countryText)"
          strokeOpacity="0.6"
          strokeWidth="1.5"
        />
      ) : (
        <rect width="18" height="11" fillOpacity={SHARE_OPACITY[share]} />
      )}
      {share === "0" && <path d="M1 1h16v9H1z" stroke="var(--share)" strokeWidth="2" />}
    </svg>
  );
}

function ArcRow({ label }: { label: string }) {
  return (
    <li>
      <svg className="swatch-share" viewBox="0 0 18 11" aria-hidden="true">
        <path d="M1 9Q9 -3 17 9" fill="none" stroke="var(--centre)" strokeWidth="1.4" />
      </svg>
      {label}
    </li>
  );
}

function MetRow({ label, fill }: { label: string; fill: string }) {
  return (
    <li>
      <svg className="swatch-met" viewBox="0 0 11 11" aria-hidden="true">
        <circle cx="5.5" cy="5.5" r="4" fill={fill} stroke="var(--centre)" strokeWidth="1.4" />
      </svg>
      {label}
    </li>
  );
}
