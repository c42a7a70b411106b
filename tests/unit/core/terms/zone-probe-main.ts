import { probe } from './zone-probe';

// The offset shows that the zone took hold; Apia had no 30 December 2011 at all.
const offset = new Date(2024, 6, 1).getTimezoneOffset();
process.stdout.write(`${offset}\n${probe()}`);
