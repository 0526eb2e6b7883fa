export function FindingsView() {
  return <h1>Findings</h1>;
}
