export function FindingsAbout(_props: { kind: string; id: string }) {
  return null;
}
