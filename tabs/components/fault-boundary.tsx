import { Component, type ReactNode } from 'react';
import { ProblemState } from './problem-state.tsx';

/** Catches a fault in drawing, so that a person is told and can reload instead of seeing nothing. */
export class FaultBoundary extends Component<{ children: ReactNode }, { fault: unknown }> {
  override state: { fault: unknown } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    return (
      <main>
        <ProblemState
          error={this.state.fault}
          onRetry={() => {
            window.location.reload();
          }}
        />
      </main>
    );
  }
}
