import { Component, type ReactNode } from 'react';
import { FailureBox } from '../ui/failure-box.tsx';
import { reportFault } from './report-fault.ts';

interface Properties {
  readonly children: ReactNode;
}
interface State {
  readonly failed: boolean;
  readonly fault: unknown;
}

/** Keeps a fault of one screen on that screen: the rest of the window goes on, and the log learns of it. */
export class ErrorBoundary extends Component<Properties, State> {
  override state: State = { failed: false, fault: undefined };

  static getDerivedStateFromError(fault: unknown): State {
    return { failed: true, fault };
  }

  override componentDidCatch(fault: unknown): void {
    reportFault(fault);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div style={{ padding: 24 }}>
        <FailureBox
          error={this.state.fault}
          retry={() => this.setState({ failed: false, fault: undefined })}
        />
      </div>
    );
  }
}
