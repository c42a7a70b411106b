/**
 * When a screen fails: a page that keeps the data reachable. React knows error boundaries only as classes; this
 * is the one class of the program.
 */

import { Component, type ReactNode } from 'react';
import { StoreUnavailable } from '#store';
import { CrashPage } from './crash-page';
import { UnavailablePage } from './unavailable-page';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

export class CrashBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof StoreUnavailable)
      return <UnavailablePage code={error.code} context={error.context} />;
    return <CrashPage error={error} />;
  }
}
