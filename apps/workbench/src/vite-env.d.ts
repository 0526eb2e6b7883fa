/// <reference types="vite/client" />

declare module '*.cmoc.json?raw' {
  const text: string;
  export default text;
}
