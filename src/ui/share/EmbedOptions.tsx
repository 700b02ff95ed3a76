import { LANGUAGES } from "../../atlas/vocabulary";
import { FRAME_PARTS } from "../../view/framing";
import { THEMES } from "../../view/view";
import { useAllWords } from "../locale/allWords";
import { CheckBox, SelectField } from "../part/Choices";
import { Field } from "../part/Field";
import { type EmbedChoice, type FrameSizeId, SIZE_IDS, SIZES } from "./embedCode";

const RATIOS: Readonly<Record<FrameSizeId, string>> = {
  wide: "16:9",
  classic: "4:3",
  square: "1:1",
  responsive: "16:9",
};

export interface ChoiceProps {
  choice: EmbedChoice;
  change: (part: Partial<EmbedChoice>) => void;
}

/** How a frame looks and behaves. */
export function EmbedOptions(props: ChoiceProps) {
  return (
    <>
      <div className="share-choices">
        <SizeChoice {...props} />
        <ThemeChoice {...props} />
        <LanguageChoice {...props} />
      </div>
      <PartChoice {...props} />
      <BehaviourChoice {...props} />
    </>
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

/** What stands around the map. Credit and disclaimer always do. */
function PartChoice({ choice: { framing }, change }: ChoiceProps) {
  const { t } = useAllWords();
  const { without } = framing;
  return (
    <fieldset className="share-radios">
      <legend>{t("share.embed.parts")}</legend>
      {FRAME_PARTS.map((part) => (
        <CheckBox
          key={part}
          isOn={!without.includes(part)}
          onChange={(isOn) => {
            const left = FRAME_PARTS.filter((each) => (each === part ? !isOn : without.includes(each)));
            change({ framing: { ...framing, without: left } });
          }}
        >
          {t(`share.embed.part.${part}`)}
        </CheckBox>
      ))}
    </fieldset>
  );
}

function BehaviourChoice({ choice, change }: ChoiceProps) {
  const { t } = useAllWords();
  const { as, framing, camera } = choice;
  const here = location.hash;
  const set = (part: Partial<EmbedChoice["framing"]>) => change({ framing: { ...framing, ...part } });
  return (
    <div className="share-checks">
      <CheckBox isOn={framing.interactive} onChange={(interactive) => set({ interactive })}>
        {t("share.embed.interactive")}
      </CheckBox>
      <CheckBox isOn={framing.motion} onChange={(motion) => set({ motion })}>
        {t("share.embed.motion")}
      </CheckBox>
      {/* Where the reader looks now, if the address says where that is. */}
      {as !== "element" && here !== "" && (
        <CheckBox isOn={camera !== ""} onChange={(isOn) => change({ camera: isOn ? here : "" })}>
          {t("share.link.camera")}
        </CheckBox>
      )}
    </div>
  );
}
