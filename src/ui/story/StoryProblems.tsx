import type { Problem } from "../../atlas/problems";

/** What is wrong with a story, spot by spot, in the words of those who check the facts: they are English. */
export function StoryProblems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="story-problems" lang="en">
      {problems.map(({ where, message }) => (
        <li key={where + message}>
          <strong>{where}</strong> {message}
        </li>
      ))}
    </ul>
  );
}
