import type { ReactNode } from "react";
import { LANGUAGES } from "../../atlas/vocabulary";
import { isExploring, THEMES } from "../../view/view";
import { useWords } from "../locale/speech";
import { Brand } from "../part/Brand";
import { Sign } from "../part/Sign";
import { ViewLink } from "../part/ViewLink";
import { useNavigation } from "../wire/navigation";

/** The name of the atlas, and tools that serve every view. */
export function Header({ tools }: { tools: ReactNode }) {
  const { t } = useWords();
  return (
    <header className="header">
      <h1 className="wordmark">
        <ViewLink change={{ picked: null, explore: null, filter: {}, story: null, step: 1 }}>
          <Brand />
          {t("app.name")}
        </ViewLink>
      </h1>
      <div className="header-tools">
        <ExploreLink />
        {tools}
        <LanguageChoice />
        <ThemeChoice />
      </div>
    </header>
  );
}

/** The way to who takes part in what. */
function ExploreLink() {
  const { t } = useWords();
  const { view } = useNavigation();
  return (
    <ViewLink
      change={{ explore: view.explore ?? "matrix", picked: null }}
      isCurrent={isExploring(view)}
      className="explore-link"
    >
      <Sign path="M2.5 5.5h11M2.5 10.5h11M5.5 2.5v11M10.5 2.5v11" />
      <span>{t("explore.open")}</span>
    </ViewLink>
  );
}

function LanguageChoice() {
  const { t, language, endonyms } = useWords();
  const { changeView } = useNavigation();
  return (
    <Choice
      label={t("app.language")}
      shown={
        <>
          <span className="choice-long">{endonyms[language]}</span>
          <span className="choice-short">{language.toUpperCase()}</span>
        </>
      }
      value={language}
      onChange={(word) => changeView({ language: LANGUAGES.find((known) => known === word) ?? null })}
    >
      {LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {endonyms[each]}
        </option>
      ))}
    </Choice>
  );
}

function ThemeChoice() {
  const { t } = useWords();
  const { view, changeView } = useNavigation();
  return (
    <Choice
      label={t("app.theme")}
      shown={
        <Sign className="theme-sign" path="M8 2a6 6 0 0 1 0 12z">
          <circle cx="8" cy="8" r="6" />
        </Sign>
      }
      value={view.theme}
      onChange={(word) => changeView({ theme: THEMES.find((known) => known === word) ?? "system" })}
    >
      {THEMES.map((theme) => (
        <option key={theme} value={theme}>
          {t(`app.theme.${theme}`)}
        </option>
      ))}
    </Choice>
  );
}

interface ChoiceProps {
  label: string;
  /** What is seen of it: the select itself lies over it, unseen. */
  shown: ReactNode;
  value: string;
  onChange: (word: string) => void;
  children: ReactNode;
}

/** The platform's own select: right on every screen, by every keyboard. */
function Choice({ label, shown, value, onChange, children }: ChoiceProps) {
  return (
    <label className="choice" title={label}>
      <span className="unseen">{label}</span>
      <span className="choice-shown" aria-hidden="true">
        {shown}
      </span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  );
}
