/** The part that runs in Node. Its figures go to the script as JSON, on the last line. */
import { alignmentBench } from './alignment/alignment';
import { largeAlignment } from './alignment/large';
import { alignmentQuality } from './alignment/quality';
import { termsBench } from './terms/terms';
import { wordBench } from './word/word';

const compared = [...(await wordBench()), await termsBench(), await alignmentBench()];
console.log(JSON.stringify({ compared, quality: alignmentQuality(), large: largeAlignment() }));
