import { type PointerEvent, useEffect, useMemo, useState } from "react";
import type { Position } from "../../atlas/atlas";
import type { ProfileSample, RouteProfile } from "../../atlas/routeProfile";
import { figureSvg } from "../../draw/figure/figureSvg";
import { type ProfileFigure, type ProfileLook, profileFigure } from "../../scene/figures/profileFigure";
import { sampleAt, sampleNear, sampleOf } from "../../scene/figures/profilePoint";
import { cssPalette, type Ink } from "../../scene/palette";
import { useInlineSize } from "../browser/useInlineSize";
import { useAllWords } from "../locale/allWords";
import { withUnit } from "../part/amount";
import { onKeys } from "../part/onKeys";
import type { OverMap } from "../wire/carried";
import { type Signal, useSignal } from "../wire/signal";
import { pointWords, profileCredit, trustWords } from "./profileWords";
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
  const [box, width] = useInlineSize();
  const figure = useProfileFigure(profile, ink, width);
  const [own, setOwn] = useState<number | null>(null);
  const near = useSignal(pointed, (now) => now && sampleNear(profile, now.at, NEAR_PX * now.kmPerPx));
  const shown = own ?? near;
  const sample = shown === null ? null : sampleOf(profile, shown);
  usePointedAt(sample?.at ?? null, onPoint);
  return (
    <figure className="profile">
      <div className="profile-sheet" ref={box}>
        {figure && <ProfileDrawing figure={figure} />}
        {figure && sample && <Cursor figure={figure} sample={sample} />}
        <ProfileSlider profile={profile} figure={figure} shown={shown ?? 0} own={own} setOwn={setOwn} />
      </div>
      <ProfileWords profile={profile} figure={figure} shown={shown} />
    </figure>
  );
}

/** `null` until the width is known, in px. */
function useProfileFigure(profile: RouteProfile, ink: Ink, width: number | null): ProfileFigure | null {
  const words = useAllWords();
  return useMemo(() => {
    if (width === null) return null;
    const look: ProfileLook = {
      language: words.language,
      ink,
      say: (word) => words.t(`profile.${word}`),
      amount: (value, unit) => withUnit(words.number(value), unit, words),
    };
    return profileFigure(profile, look, width);
  }, [profile, words, ink, width]);
}

function ProfileDrawing({ figure }: { figure: ProfileFigure }) {
  const drawing = useMemo(() => figureSvg(figure, cssPalette, "profile-"), [figure]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the still pen's own text, in which every name is escaped.
  return <div dangerouslySetInnerHTML={{ __html: drawing }} />;
}

/** A line and a dot at the place that is shown. */
function Cursor({ figure, sample: { km, m } }: { figure: ProfileFigure; sample: ProfileSample }) {
  const { x, y, width, height } = figure;
  return (
    <svg className="profile-cursor" aria-hidden="true" width={width} height={height}>
      <path d={`M${x(km)} 40V${height - 46}`} />
      <circle cx={x(km)} cy={y(m)} r="5" />
    </svg>
  );
}

interface SliderProps {
  profile: RouteProfile;
  figure: ProfileFigure | null;
  /** The sample that is shown. */
  shown: number;
  /** The one that was chosen here. */
  own: number | null;
  setOwn: (sample: number | null) => void;
}

function ProfileSlider({ profile, figure, shown, own, setOwn }: SliderProps) {
  const words = useAllWords();
  const last = profile.samples.length - 1;
  const point = ({ nativeEvent }: PointerEvent) =>
    figure && setOwn(sampleAt(profile, figure.x.invert(nativeEvent.offsetX)));
  return (
    <div
      className="profile-slider"
      role="slider"
      tabIndex={0}
      aria-label={words.t("profile.slider")}
      aria-valuemin={0}
      aria-valuemax={Math.round(sampleOf(profile, last).km)}
      aria-valuenow={Math.round(sampleOf(profile, shown).km)}
      aria-valuetext={pointWords(profile, shown, words)}
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={() => setOwn(null)}
      onKeyDown={onKeys(({ key }) => sampleAfter(key, own, last), setOwn)}
      onBlur={() => setOwn(null)}
    />
  );
}

/** What is shown in words, how far it can be trusted, and how many times heights are stretched. */
function ProfileWords({
  profile,
  figure,
  shown,
}: Pick<SliderProps, "profile" | "figure"> & { shown: number | null }) {
  const words = useAllWords();
  const { t } = words;
  return (
    <figcaption>
      <p className="profile-words">
        {shown === null ? t("profile.hint") : pointWords(profile, shown, words)}
      </p>
      <p className="muted">{trustWords(profile, words).join(" ")}</p>
      {figure && (
        <p className="muted">
          {t("profile.exaggeration", { times: Math.round(figure.exaggeration / 10) * 10 })}{" "}
          {profileCredit(profile, words)}
        </p>
      )}
    </figcaption>
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
