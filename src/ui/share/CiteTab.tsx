import { useState } from "react";
import { DEFAULT_VIEW } from "../../view/view";
import { fileStem } from "../browser/fileStem";
import { useAllWords } from "../locale/allWords";
import { RadioField } from "../part/Choices";
import { useNavigation } from "../wire/navigation";
import { CopyField } from "./CopyField";
import { bibTeX } from "./cite/bibTeX";
import { type Cited, citedNow } from "./cite/cited";
import { cslJson } from "./cite/cslJson";
import { ris } from "./cite/ris";
import { linkTo } from "./links";
import { SaveButton } from "./SaveButton";
import { siteRoot } from "./siteRoot";
import { useShared } from "./useShared";

interface Style {
  /** Its name, the same in every language. */
  readonly name: string;
  readonly write: (cited: Cited) => string;
  /** Of the file that a reference manager reads; `null` for a text. */
  readonly file: { readonly end: string; readonly type: string } | null;
}

const STYLES = {
  apa: { name: "APA", write: ({ line }) => line, file: null },
  bibtex: { name: "BibTeX", write: bibTeX, file: { end: "bib", type: "application/x-bibtex" } },
  ris: { name: "RIS", write: ris, file: { end: "ris", type: "application/x-research-info-systems" } },
  csl: {
    name: "CSL-JSON",
    write: cslJson,
    file: { end: "json", type: "application/vnd.citationstyles.csl+json" },
  },
} satisfies Record<string, Style>;
type StyleId = keyof typeof STYLES;
const STYLE_IDS = Object.keys(STYLES) as readonly StyleId[];

/** The view as it is cited today: in no colours of the reader's own, and with no camera. */
function useCited(): Cited {
  const words = useAllWords();
  const { front, view } = useNavigation();
  const shared = useShared();
  const plain = { ...view, theme: DEFAULT_VIEW.theme };
  const url = linkTo(siteRoot(), plain, { camera: "", language: view.language });
  return citedNow(shared, { url, stem: fileStem(view), facts: front, today: new Date() }, words);
}

/** The view as a work to be cited, for a text and for programs that keep references. */
export function CiteTab() {
  const { t } = useAllWords();
  const { view } = useNavigation();
  const cited = useCited();
  const [id, setId] = useState<StyleId>("apa");
  const { name, write, file }: Style = STYLES[id];
  const text = write(cited);
  return (
    <>
      <RadioField
        label={t("share.cite.style")}
        name="style"
        className="share-radios"
        words={STYLE_IDS}
        chosen={id}
        nameOf={(each) => STYLES[each].name}
        onChange={setId}
      />
      <CopyField label={t("share.cite.text", { style: name })} text={text} rows={file === null ? 3 : 11}>
        {file && (
          <SaveButton
            name={`${fileStem(view)}.${file.end}`}
            blob={new Blob([text], { type: file.type })}
            label={t("share.cite.save")}
          />
        )}
      </CopyField>
      <p className="share-hint">{t("share.cite.hint")}</p>
    </>
  );
}
