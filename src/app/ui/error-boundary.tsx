import { Component, type ReactNode } from 'react';
import { ErrorPanel } from '#app/ui/error-panel.tsx';

interface ErrorBoundaryProps {
  children: ReactNode;
}

/** Keeps a fault in one panel from blanking the others. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error ? <ErrorPanel error={error} retry={() => this.setState({ error: null })} /> : this.props.children;
  }
}
