import type { ReactNode } from "react";
import { Field } from "./Field";

interface ChoiceProps<Word> {
  label: string;
  /** All that can be chosen. */
  words: readonly Word[];
  chosen: Word;
  nameOf: (word: Word) => ReactNode;
  onChange: (word: Word) => void;
}

/** One of several words, in the platform's own select: right on every screen, by every keyboard. */
export function SelectField<Word extends string | number>(props: ChoiceProps<Word>) {
  const { label, words, chosen, nameOf, onChange } = props;
  const choose = (text: string) => onChange(words.find((word) => String(word) === text) ?? chosen);
  return (
    <Field label={label}>
      <select value={chosen} onChange={({ target }) => choose(target.value)}>
        {words.map((word) => (
          <option key={word} value={word}>
            {nameOf(word)}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface RadioProps<Word> extends ChoiceProps<Word> {
  /** By which the browser knows which of them belong together. */
  name: string;
  className?: string;
}

/** One of a few words, all of them in sight. */
export function RadioField<Word extends string>(props: RadioProps<Word>) {
  const { label, name, className, words, chosen, nameOf, onChange } = props;
  return (
    <fieldset className={className}>
      <legend>{label}</legend>
      {words.map((word) => (
        <label key={word}>
          <input
            type="radio"
            name={name}
            value={word}
            checked={word === chosen}
            onChange={() => onChange(word)}
          />
          {nameOf(word)}
        </label>
      ))}
    </fieldset>
  );
}

interface CheckProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: ReactNode;
}

/** What is wanted or not. */
export function CheckBox({ isOn, onChange, children }: CheckProps) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  );
}
