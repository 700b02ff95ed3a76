import { useState } from "react";
import { LANGUAGES } from "../../atlas/vocabulary";
import { THEMES } from "../../view/view";
import { useAllWords } from "../locale/allWords";
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
  const camera = location.hash;
  const [choice, setChoice] = useState<EmbedChoice>({
    as: "iframe",
    size: "responsive",
    theme: view.theme,
    language: view.language,
    camera: "",
  });
  const change = (part: Partial<EmbedChoice>) => setChoice({ ...choice, ...part });
  const alt = t("share.embed.picture", { title });
  const code = embedCode({ root: siteRoot(), view, title, alt }, choice);
  return (
    <div className="share-embed">
      <div>
        <fieldset className="share-radios">
          <legend>{t("share.embed.as")}</legend>
          {KINDS.map((as) => (
            <label key={as}>
              <input type="radio" name="as" checked={choice.as === as} onChange={() => change({ as })} />
              {t(`share.embed.as.${as}`)}
            </label>
          ))}
        </fieldset>
        <div className="share-choices">
          <SizeChoice size={choice.size} onChange={(size) => change({ size })} />
          <ThemeChoice theme={choice.theme} onChange={(theme) => change({ theme })} />
          <LanguageChoice language={choice.language} onChange={(language) => change({ language })} />
        </div>
        {camera !== "" && choice.as === "iframe" && (
          <div className="share-checks">
            <label>
              <input
                type="checkbox"
                checked={choice.camera !== ""}
                onChange={({ target }) => change({ camera: target.checked ? camera : "" })}
              />
              {t("share.link.camera")}
            </label>
          </div>
        )}
        <p className="share-hint">{t(`share.embed.about.${choice.as}`)}</p>
      </div>
      <FramePreview view={view} choice={choice} />
      <CopyField label={t("share.embed.code")} text={code} rows={choice.as === "iframe" ? 3 : 6} />
    </div>
  );
}

function SizeChoice({ size, onChange }: { size: FrameSizeId; onChange: (size: FrameSizeId) => void }) {
  const { t } = useAllWords();
  const nameOf = (id: FrameSizeId) => {
    const px = SIZES[id];
    const ratio = RATIOS[id];
    return px === null
      ? t("share.embed.size.responsive", { ratio })
      : `${ratio} · ${px.width} × ${px.height} px`;
  };
  return (
    <Field label={t("share.embed.size")}>
      <select
        value={size}
        onChange={({ target }) => onChange(SIZE_IDS.find((id) => id === target.value) ?? size)}
      >
        {SIZE_IDS.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </Field>
  );
}

type Theme = EmbedChoice["theme"];

function ThemeChoice({ theme, onChange }: { theme: Theme; onChange: (theme: Theme) => void }) {
  const { t } = useAllWords();
  return (
    <Field label={t("app.theme")}>
      <select
        value={theme}
        onChange={({ target }) => onChange(THEMES.find((each) => each === target.value) ?? theme)}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {t(`app.theme.${each}`)}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface LanguageProps {
  language: EmbedChoice["language"];
  onChange: (language: EmbedChoice["language"]) => void;
}

function LanguageChoice({ language, onChange }: LanguageProps) {
  const { t, endonyms } = useAllWords();
  return (
    <Field label={t("app.language")}>
      <select
        value={language ?? ""}
        onChange={({ target }) => onChange(LANGUAGES.find((each) => each === target.value) ?? null)}
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
