import { Component, type ReactNode } from 'react';

/** So many faults within so many milliseconds are one that drawing again does not mend. */
const MOST = 3;
const WITHIN = 10_000;

interface DrawnAgainProps {
  readonly children: ReactNode;
}

/**
 * After a fault everything is drawn anew from nothing, once: what a browser's translator or extension did to the page's
 * own nodes is gone then. A fault that comes again goes on to the fence outside.
 */
export class DrawnAgain extends Component<DrawnAgainProps, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: null };
  #caught: readonly number[] = [];

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override componentDidCatch() {
    const now = performance.now();
    this.#caught = [...this.#caught.filter((moment) => now - moment < WITHIN), now];
  }

  override render() {
    // React has thrown away what stood here before it asks for it again.
    if (this.#caught.length > MOST) throw this.state.fault;
    return this.props.children;
  }
}
