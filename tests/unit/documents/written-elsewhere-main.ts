import { fingerprints } from './written-elsewhere';

// The offset shows that the zone took hold.
process.stdout.write(`${new Date(2026, 6, 1).getTimezoneOffset()}\n${fingerprints()}`);
