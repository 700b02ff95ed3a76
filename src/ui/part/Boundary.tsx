import { Component, type ReactNode } from "react";

interface Props {
  children: ReactNode;
  /** What stands in the place of a part that can't be shown, with a way to try it again. */
  instead: (again: () => void) => ReactNode;
}

/** Holds what goes wrong in a part of the page to that part: without it React gives up the whole page. */
export class Boundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { children, instead } = this.props;
    return this.state.hasFailed ? instead(() => this.setState({ hasFailed: false })) : children;
  }
}
