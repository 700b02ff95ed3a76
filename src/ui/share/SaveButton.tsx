import { type MadeFile, saveFile } from "../browser/saveFile";

/** Hands a file to the browser. */
export function SaveButton({ label, name, blob }: MadeFile & { label: string }) {
  return (
    <button type="button" className="button" onClick={() => saveFile({ name, blob })}>
      {label}
    </button>
  );
}
