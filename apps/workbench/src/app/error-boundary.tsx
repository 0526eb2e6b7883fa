import { Component, type ReactNode } from 'react';

/** Says what went wrong when the page itself fails, and that the work is kept. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { why: string | undefined }> {
  override state: { why: string | undefined } = { why: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { why: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.why === undefined) return this.props.children;
    return (
      <main className="waiting">
        <h1>This view could not be shown</h1>
        <p className="note note-error" role="alert">
          {this.state.why}
        </p>
        <p>Your work is kept in this browser. Reload the page, or go back to the overview.</p>
        <p>
          <a
            className="button"
            href="#/overview"
            onClick={() =>
              setTimeout(() => {
                window.location.reload();
              })
            }
          >
            Go to the overview
          </a>
        </p>
      </main>
    );
  }
}
