import '../../src/renderer/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepStylesStrict } from '../../src/renderer/ui/strict-styles';
import { Gallery } from './gallery';

keepStylesStrict(document);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
}
