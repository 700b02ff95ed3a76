import { useState } from "react";
import { DEFAULT_FRAMING } from "../../view/framing";
import type { View } from "../../view/view";
import { BASE } from "../browser/files";
import { useAllWords } from "../locale/allWords";
import type { AllWords } from "../locale/words";
import { RadioField } from "../part/Choices";
import { useNavigation } from "../wire/navigation";
import { CodePreview } from "./CodePreview";
import { CopyField } from "./CopyField";
import { type ChoiceProps, EmbedOptions } from "./EmbedOptions";
import { EMBED_KINDS, type EmbedChoice, type EmbedKind, embedCode, picturePath } from "./embedCode";
import { siteRoot } from "./siteRoot";
import { type EmbedCosts, useEmbedCosts } from "./useEmbedCosts";
import { useShared } from "./useShared";

/** The view as a piece of somebody else's page: the code, what it costs, and how it does there. */
export function EmbedTab() {
  const { t } = useAllWords();
  const { view } = useNavigation();
  const { title } = useShared();
  const costs = useEmbedCosts();
  const [choice, setChoice] = useState<EmbedChoice>(() => firstEmbed(view));
  const change = (part: Partial<EmbedChoice>) => setChoice({ ...choice, ...part });
  const alt = t("share.embed.picture", { title });
  const codeAt = (root: string) => embedCode({ root, view, title, alt }, choice);
  return (
    <div className="share-embed">
      <div>
        <KindChoice {...{ choice, change, costs }} picture={picturePath(view)} />
        <p className="share-hint">{t(`share.embed.about.${choice.as}`)}</p>
        {choice.as !== "picture" && <EmbedOptions choice={choice} change={change} />}
      </div>
      <div className="share-tried">
        <CodePreview code={codeAt(BASE)} choice={choice} />
        <CopyField
          label={t("share.embed.code")}
          text={codeAt(siteRoot())}
          rows={choice.as === "element" ? 6 : 4}
        />
      </div>
    </div>
  );
}

function firstEmbed({ theme, language }: View): EmbedChoice {
  return { as: "iframe", size: "responsive", theme, language, camera: "", framing: DEFAULT_FRAMING };
}

interface KindProps extends ChoiceProps {
  costs: EmbedCosts | null;
  /** Where the picture of the view lies, if there is one. */
  picture: string | null;
}

/** Kinds of code with what each costs. */
function KindChoice({ choice, change, costs, picture }: KindProps) {
  const words = useAllWords();
  const pictureBytes = (picture !== null && costs?.pictures[picture]) || null;
  const kinds = EMBED_KINDS.filter((kind) => kind !== "picture" || pictureBytes !== null);
  return (
    <RadioField
      label={words.t("share.embed.as")}
      name="as"
      className="share-kinds"
      words={kinds}
      chosen={choice.as}
      nameOf={(as) => (
        <span>
          {words.t(`share.embed.as.${as}`)}
          {costs && <small className="muted">{costOf(as, costs, pictureBytes ?? 0, words)}</small>}
        </span>
      )}
      onChange={(as) => change({ as })}
    />
  );
}

function costOf(kind: EmbedKind, costs: EmbedCosts, pictureBytes: number, words: AllWords): string {
  const { frame, live, element } = costs;
  const kB = (amount: number) => sizeWords(amount, words);
  if (kind === "picture") return kB(pictureBytes);
  if (kind === "static") return kB(frame);
  const first = kind === "element" ? frame + element : frame;
  return words.t("share.embed.cost.live", { first: kB(first), more: kB(live) });
}

function sizeWords(kB: number, { t, number }: AllWords): string {
  return t("unit.kB", { value: number(Math.ceil(kB)) });
}
