import type { ReactNode } from "react";
import type { Language } from "../../atlas/vocabulary";
import type { Picked } from "../../view/view";
import { useNavigation } from "../wire/navigation";
import { ViewLink } from "./ViewLink";

interface Props {
  /** `null` leads to the overview. */
  to: Picked | null;
  className?: string;
  lang?: Language | undefined;
  children: ReactNode;
}

/** A link to what is said about a thing. */
export function PickLink({ to, ...link }: Props) {
  const { picked } = useNavigation().view;
  const isHere = to !== null && picked?.kind === to.kind && picked.id === to.id;
  return <ViewLink change={{ picked: to }} isCurrent={isHere} {...link} />;
}
