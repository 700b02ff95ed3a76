import { useState } from "react";
import { LANGUAGES } from "../../atlas/vocabulary";
import { THEMES, type View } from "../../view/view";
import { useAllWords } from "../locale/allWords";
import { CheckBox, RadioField, SelectField } from "../part/Choices";
import { Field } from "../part/Field";
import { useNavigation } from "../wire/navigation";
import { CopyField } from "./CopyField";
import { type EmbedChoice, embedCode, type FrameSizeId, SIZE_IDS, SIZES } from "./embedCode";
import { FramePreview } from "./FramePreview";
import { siteRoot } from "./siteRoot";
import { useShared } from "./useShared";

const KINDS = ["iframe", "element"] as const;
const RATIOS: Readonly<Record<FrameSizeId, string>> = {
  wide: "16:9",
  classic: "4:3",
  square: "1:1",
  responsive: "16:9",
};

/** The view as a piece of somebody else's page: the code, and how it will look there. */
export function EmbedTab() {
  const { t } = useAllWords();
  const { view } = useNavigation();
  const { title } = useShared();
  const [choice, setChoice] = useState<EmbedChoice>(() => firstEmbed(view));
  const change = (part: Partial<EmbedChoice>) => setChoice({ ...choice, ...part });
  const alt = t("share.embed.picture", { title });
  const code = embedCode({ root: siteRoot(), view, title, alt }, choice);
  return (
    <div className="share-embed">
      <div>
        <KindChoice choice={choice} change={change} />
        <div className="share-choices">
          <SizeChoice choice={choice} change={change} />
          <ThemeChoice choice={choice} change={change} />
          <LanguageChoice choice={choice} change={change} />
        </div>
        {choice.as === "iframe" && <CameraChoice choice={choice} change={change} />}
        <p className="share-hint">{t(`share.embed.about.${choice.as}`)}</p>
      </div>
      <FramePreview view={view} choice={choice} />
      <CopyField label={t("share.embed.code")} text={code} rows={choice.as === "iframe" ? 3 : 6} />
    </div>
  );
}

function firstEmbed({ theme, language }: View): EmbedChoice {
  return { as: "iframe", size: "responsive", theme, language, camera: "" };
}

interface ChoiceProps {
  choice: EmbedChoice;
  change: (part: Partial<EmbedChoice>) => void;
}

function KindChoice({ choice, change }: ChoiceProps) {
  const { t } = useAllWords();
  return (
    <RadioField
      label={t("share.embed.as")}
      name="as"
      className="share-radios"
      words={KINDS}
      chosen={choice.as}
      nameOf={(as) => t(`share.embed.as.${as}`)}
      onChange={(as) => change({ as })}
    />
  );
}

function SizeChoice({ choice, change }: ChoiceProps) {
  const { t } = useAllWords();
  const nameOf = (id: FrameSizeId) => {
    const px = SIZES[id];
    const ratio = RATIOS[id];
    return px === null
      ? t("share.embed.size.responsive", { ratio })
      : `${ratio} · ${px.width} × ${px.height} px`;
  };
  return (
    <SelectField
      label={t("share.embed.size")}
      words={SIZE_IDS}
      chosen={choice.size}
      nameOf={nameOf}
      onChange={(size) => change({ size })}
    />
  );
}

function ThemeChoice({ choice, change }: ChoiceProps) {
  const { t } = useAllWords();
  return (
    <SelectField
      label={t("app.theme")}
      words={THEMES}
      chosen={choice.theme}
      nameOf={(theme) => t(`app.theme.${theme}`)}
      onChange={(theme) => change({ theme })}
    />
  );
}

function LanguageChoice({ choice, change }: ChoiceProps) {
  const { t, endonyms } = useAllWords();
  return (
    <Field label={t("app.language")}>
      <select
        value={choice.language ?? ""}
        onChange={({ target }) =>
          change({ language: LANGUAGES.find((each) => each === target.value) ?? null })
        }
      >
        <option value="">{t("share.embed.language.auto")}</option>
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {endonyms[each]}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Whether the frame begins where the reader looks now, if the address says where that is. */
function CameraChoice({ choice, change }: ChoiceProps) {
  const { t } = useAllWords();
  const camera = location.hash;
  if (camera === "") return null;
  return (
    <div className="share-checks">
      <CheckBox isOn={choice.camera !== ""} onChange={(isOn) => change({ camera: isOn ? camera : "" })}>
        {t("share.link.camera")}
      </CheckBox>
    </div>
  );
}
