import './design/layers.css';
import './design/tokens.css';
import './design/base.css';
import './design/parts.css';
import './app/frame.css';
import './design/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { App } from './app/app';

// The page forbids evaluated code; without this zod probes whether it may compile its parsers.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
