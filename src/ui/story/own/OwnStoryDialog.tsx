import type { Problem } from "../../../atlas/problems";
import type { OwnStory } from "../../../atlas/story";
import { LONGEST_OWN_TITLE, MOST_STEPS } from "../../../atlas/storyLimits";
import { storyChange } from "../../../view/storyViews";
import { OWN_STORY } from "../../../view/view";
import { adoptStyle } from "../../browser/adoptStyle";
import { useAllWords } from "../../locale/allWords";
import { DialogFrame } from "../../part/DialogFrame";
import { useWires } from "../../wire/wires";
import { StoryProblems } from "../StoryProblems";
import { LinkField } from "./LinkField";
import { OwnFiles } from "./OwnFiles";
import { OwnStepRow } from "./OwnStepRow";
import { moved, type Sight, withItem } from "./ownSteps";
import style from "./ownStory.css?inline";
import { type OwnStep, useOwnStory } from "./useOwnStory";
import { useTakingOwn } from "./useTakingOwn";

adoptStyle(style);

/** A reader's own story: its steps in an order, with what is said at each. It is kept in the address; nothing is sent anywhere. */
export function OwnStoryDialog({ sight, onClose }: { sight: Sight | null; onClose: () => void }) {
  const words = useAllWords();
  const { t } = words;
  const { changeView } = useWires().address;
  const { story, setStory, problems, setProblems, nameOf } = useOwnStory(sight, words);
  const { steps } = story;
  const [first] = steps;
  const name = (first && (first.title || nameOf(first))) || t("story.own.untitled");
  const play = () => {
    onClose();
    changeView(storyChange(OWN_STORY));
  };
  const takeAlong = useTakingOwn();
  const take = () => {
    onClose();
    takeAlong();
  };
  return (
    <DialogFrame title={t("story.own.title")} className="own-story" onClose={onClose}>
      <p className="muted">{t("story.own.lead")}</p>
      <NameField title={story.title ?? ""} name={name} onChange={(title) => setStory({ ...story, title })} />
      <OwnSteps steps={steps} nameOf={nameOf} onChange={(steps) => setStory({ ...story, steps })} />
      {steps.length > 0 && <LinkField story={story} />}
      <div className="own-buttons">
        {steps.length > 0 && (
          <>
            <button type="button" className="button own-play" onClick={play}>
              {t("story.own.play")}
            </button>
            <button type="button" className="button" onClick={take}>
              {t("story.own.export")}
            </button>
          </>
        )}
        <OwnFiles story={story} name={name} onOpen={setStory} onProblems={setProblems} />
      </div>
      {problems.length > 0 && <Wrong problems={problems} />}
    </DialogFrame>
  );
}

interface NameProps {
  title: string;
  /** What the story is called without a title. */
  name: string;
  onChange: (title: string) => void;
}

function NameField({ title, name, onChange }: NameProps) {
  const { t } = useAllWords();
  return (
    <label className="own-field">
      <span>{t("story.own.name")}</span>
      <input
        value={title}
        placeholder={name}
        maxLength={LONGEST_OWN_TITLE}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

type Steps = OwnStory["steps"];

interface StepsProps {
  steps: Steps;
  nameOf: (step: OwnStep) => string;
  onChange: (steps: Steps) => void;
}

function OwnSteps({ steps, nameOf, onChange }: StepsProps) {
  const { t } = useAllWords();
  return (
    <>
      {steps.length === 0 && <p className="own-empty">{t("story.own.empty")}</p>}
      <ol className="own-steps">
        {steps.map((step, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place.
          <li key={place}>
            <OwnStepRow
              step={step}
              name={nameOf(step)}
              place={place}
              steps={steps.length}
              onChange={(change) => onChange(withItem(steps, place, change))}
              onMove={(by) => onChange(moved(steps, place, by))}
              onRemove={() => onChange(steps.filter((_, each) => each !== place))}
            />
          </li>
        ))}
      </ol>
      {steps.length >= MOST_STEPS && <p className="own-warn">{t("story.own.full", { steps: MOST_STEPS })}</p>}
    </>
  );
}

/** What is wrong with the story that was to be opened. */
function Wrong({ problems }: { problems: readonly Problem[] }) {
  const { t } = useAllWords();
  return (
    <div role="alert" className="own-wrong">
      <p>{t("story.own.wrong", { count: problems.length })}</p>
      <StoryProblems problems={problems} />
    </div>
  );
}
