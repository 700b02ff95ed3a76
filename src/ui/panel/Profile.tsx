import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useState } from "react";
import type { Position } from "../../atlas/atlas";
import type { RouteProfile } from "../../atlas/routeProfile";
import { figureSvg } from "../../draw/figure/figureSvg";
import { profileFigure } from "../../scene/figures/profileFigure";
import { sampleAt, sampleNear } from "../../scene/figures/profilePoint";
import { cssPalette, type Ink } from "../../scene/palette";
import { useInlineSize } from "../browser/useInlineSize";
import { useWords } from "../locale/speech";
import { withUnit } from "../part/amount";
import type { OverMap } from "../wire/carried";
import { type Signal, useSignal } from "../wire/signal";
import { pointWords, trustWords } from "./profileWords";
import "./profile.css";

/** From how near, in px, a pointer on the map points at the route. */
const NEAR_PX = 24;

interface Props {
  profile: RouteProfile;
  /** Of the corridor. */
  ink: Ink;
  /** The pointer over the map: the profile shows the place of the route that is under it. */
  pointed: Signal<OverMap | null>;
  /** The place of the route that is shown, or none any more. */
  onPoint: (place: Position | null) => void;
}

/** Ground and seabed along the route of a corridor; a place on it is read out by pointing, or by the arrow keys. */
export function Profile({ profile, ink, pointed, onPoint }: Props) {
  const words = useWords();
  const [box, width] = useInlineSize();
  const [own, setOwn] = useState<number | null>(null);
  const figure = useMemo(
    () =>
      width === null
        ? null
        : profileFigure(
            profile,
            {
              language: words.language,
              ink,
              say: (word) => words.t(`profile.${word}`),
              amount: (value, unit) => withUnit(words.number(value), unit, words),
            },
            { width },
          ),
    [profile, words, ink, width],
  );
  const drawing = useMemo(() => figure && figureSvg(figure, cssPalette, "profile-"), [figure]);
  const near = useSignal(pointed, (now) => now && sampleNear(profile, now.at, NEAR_PX * now.kmPerPx));
  const shown = own ?? near;
  usePointedAt(shown === null ? null : profile.at[shown]!, onPoint);
  const last = profile.km.length - 1;
  const point = ({ nativeEvent }: PointerEvent) =>
    figure && setOwn(sampleAt(profile, figure.x.invert(nativeEvent.offsetX)));
  const press = (event: KeyboardEvent) => {
    const next = sampleAfter(event.key, own, last);
    if (next === undefined) return;
    event.preventDefault();
    setOwn(next);
  };
  return (
    <figure className="profile">
      <div className="profile-sheet" ref={box}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the still pen's own text, in which every name is escaped. */}
        {drawing && <div dangerouslySetInnerHTML={{ __html: drawing }} />}
        {figure && shown !== null && (
          <svg className="profile-cursor" aria-hidden="true" width={figure.width} height={figure.height}>
            <path d={`M${figure.x(profile.km[shown]!)} 40V${figure.height - 46}`} />
            <circle cx={figure.x(profile.km[shown]!)} cy={figure.y(profile.m[shown]!)} r="5" />
          </svg>
        )}
        <div
          className="profile-slider"
          role="slider"
          tabIndex={0}
          aria-label={words.t("profile.slider")}
          aria-valuemin={0}
          aria-valuemax={Math.round(profile.km[last]!)}
          aria-valuenow={Math.round(profile.km[shown ?? 0]!)}
          aria-valuetext={pointWords(profile, shown ?? 0, words)}
          onPointerDown={point}
          onPointerMove={point}
          onPointerLeave={() => setOwn(null)}
          onKeyDown={press}
          onBlur={() => setOwn(null)}
        />
      </div>
      <figcaption>
        <p className="profile-words">
          {shown === null ? words.t("profile.hint") : pointWords(profile, shown, words)}
        </p>
        <p className="muted">{trustWords(profile, words).join(" ")}</p>
        {figure && (
          <p className="muted">
            {words.t("profile.exaggeration", { times: Math.round(figure.exaggeration / 10) * 10 })}{" "}
            {words.t("profile.credit")}
          </p>
        )}
      </figcaption>
    </figure>
  );
}

/** Tells of the place that is pointed at, and that there's none when the profile goes. */
function usePointedAt(place: Position | null, onPoint: Props["onPoint"]): void {
  useEffect(() => onPoint(place), [place, onPoint]);
  useEffect(() => () => onPoint(null), [onPoint]);
}

/** Steps of the keys, in samples. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The sample to which a key leads, from the start of the route where none is shown; `null` for Escape; `undefined` for other keys. */
function sampleAfter(key: string, from: number | null, last: number): number | null | undefined {
  if (key === "Escape") return from === null ? undefined : null;
  const step = STEPS[key];
  if (step === undefined) return undefined;
  return Math.min(last, Math.max(0, (from ?? 0) + step));
}
