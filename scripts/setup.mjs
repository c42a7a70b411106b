/** Installs what is missing. `npm start` and `npm test` do this by themselves. */
import { run, setUp } from './parts/set-up.mjs';

await run(() => {
  setUp();
  console.log('Everything is installed.');
});
