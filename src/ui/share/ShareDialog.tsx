import { Tabs } from "@base-ui/react/tabs";
import { adoptStyle } from "../browser/adoptStyle";
import { useAllWords } from "../locale/allWords";
import { DialogFrame } from "../part/DialogFrame";
import { CiteTab } from "./CiteTab";
import { EmbedTab } from "./EmbedTab";
import { LinkTab } from "./LinkTab";
import style from "./share.css?inline";

adoptStyle(style);

const TABS = { link: LinkTab, cite: CiteTab, embed: EmbedTab } as const;
const TAB_IDS = Object.keys(TABS) as readonly (keyof typeof TABS)[];

/** Ways to pass the view on: a link, a citation, a piece of a page. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const { t } = useAllWords();
  return (
    <DialogFrame title={t("share.title")} className="share" onClose={onClose}>
      <Tabs.Root defaultValue="link">
        <Tabs.List className="share-tabs" aria-label={t("share.title")}>
          {TAB_IDS.map((id) => (
            <Tabs.Tab key={id} value={id} className="share-tab">
              {t(`share.tab.${id}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TAB_IDS.map((id) => {
          const Content = TABS[id];
          return (
            <Tabs.Panel key={id} value={id} className="share-panel">
              <Content />
            </Tabs.Panel>
          );
        })}
      </Tabs.Root>
    </DialogFrame>
  );
}
