import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseHost } from '#platform';
import { keepStylesStrict } from '../ui/strict-styles';
import { Program } from './program';

const place = document.getElementById('program');
if (!place) throw new Error('the page has no place for the program');

keepStylesStrict(document);
createRoot(place).render(
  <StrictMode>
    <Program host={chooseHost()} />
  </StrictMode>,
);
